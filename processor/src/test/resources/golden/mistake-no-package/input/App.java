@io.github.statuary.GenerateHttpStatuses
class App {}
