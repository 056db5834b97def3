package org.visarules.cli.docs;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as an XML parser reads it, which forgives nothing. */
record ReadPage(String path, Document document) {

    static ReadPage of(String path, String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new ReadPage(path, factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
        } catch (SAXException | ParserConfigurationException mistake) {
            throw new AssertionError(path + ": " + mistake.getMessage(), mistake);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All elements of that name; "*" for every name. */
    List<Element> all(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<String> ids() {
        return all("*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
    }

    /** What a reader reads, with blanks for whatever separates words. */
    String text() {
        return plain(document.getElementsByTagName("body").item(0).getTextContent());
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    /** Whatever has the page fetched, sent or opened: attribute by attribute. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Element element : all("*")) {
            for (String attribute : List.of("href", "src", "action", "srcset", "data", "poster", "cite")) {
                if (element.hasAttribute(attribute)) {
                    targets.add(new Target(element.getTagName(), element.getAttribute(attribute)));
                }
            }
        }
        return targets;
    }

    /** Where an element leads, or what it fetches. */
    record Target(String element, String address) {

        boolean leavesTheSite() {
            return address.matches("^([a-zA-Z][a-zA-Z0-9+.-]*:|//).*");
        }
    }
}
