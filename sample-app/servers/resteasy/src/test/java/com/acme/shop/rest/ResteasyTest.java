package com.acme.shop.rest;

import com.acme.shop.JacksonContract;
import com.acme.shop.OwnWordsContract;
import com.acme.shop.PartContract;
import com.acme.shop.ReturnedContract;
import com.acme.shop.ReviewContract;
import com.acme.shop.Running;
import com.acme.shop.ThrownResponseContract;
import com.acme.shop.WireContract;
import java.net.URI;
import java.util.Set;

class ResteasyTest extends WireContract
        implements JacksonContract,
                OwnWordsContract,
                PartContract,
                ReturnedContract,
                ReviewContract,
                ThrownResponseContract {
    private ShopServer server;

    @Override
    protected URI start() {
        server = new ShopServer(0);
        return server.address();
    }

    @Override
    protected void stop() {
        server.close();
    }

    @Override
    public boolean tellsTheKnownMediaType() {
        return false;
    }

    @Override
    public boolean answersWhateverIsAccepted() {
        return false;
    }

    @Override
    public Set<Integer> refusedByTheShop() {
        return Set.of(400);
    }

    @Override
    public int columnOfWhatIsNoJson() {
        return 11; // RESTEasy has Jackson read characters, and the end of the word is what it then tells
    }

    @Override
    public int statusOfWrongType() {
        return 404; // as Jakarta REST has it
    }

    @Override
    public boolean demandsParameters() {
        return false;
    }

    @Override
    public String whoLogsWhatComesTooLate() {
        return "nobody";
    }

    @Override
    public boolean tellsTheLengthOfWhatIsLong() {
        return false;
    }

    @Override
    public Running startWithKiosk() {
        ShopServer kiosk = ShopServer.withKiosk(0);
        return new Running(kiosk.address(), kiosk::close);
    }

    @Override
    public Running startWithLoyalty() {
        ShopServer both = ShopServer.withLoyalty(0);
        return new Running(both.address(), both::close);
    }

    @Override
    public Set<String> knownToFail() {
        return Set.of("kept alive: /export");
    }

    @Override
    public boolean keepsOtherFields(String begun) {
        return begun.matches("bytes|writer|etag-and-bytes"); // else the fields have not reached the servlet yet
    }
}
