package io.github.statuary.benchmarks.requests;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http2.Http2Protocol;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** A Tomcat on the loopback interface whose connections stay open, with HTTP/2 for those who ask for it. */
public final class EmbeddedTomcat {

    private EmbeddedTomcat() {}

    /**
     * Starts one for an application of Spring Web MVC.
     *
     * @return its port
     */
    public static int start(GenericWebApplicationContext context) throws IOException, LifecycleException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("statuary-tomcat").toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "localhost");
        tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
        tomcat.getConnector().addUpgradeProtocol(new Http2Protocol());
        var root = tomcat.addContext("", null);
        Tomcat.addServlet(root, "dispatcher", new DispatcherServlet(context));
        root.addServletMappingDecoded("/", "dispatcher");
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }
}
