package org.communiques.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the mark-up that a CSS selector finds: of elements inside elements, each with a name, an id, classes and
/// attributes or some of them.
final class SelectorPage {
    private static final Pattern PART =
            Pattern.compile("#([\\w-]+)|\\.([\\w-]+)|\\[([\\w-]+)(?:='?([^'\\]]*)'?)?]");

    private SelectorPage() {}

    static String of(String selector, String inside) {
        String html = inside;
        for (String element : List.of(selector.split(" ")).reversed()) {
            html = element(element, html);
        }
        return html;
    }

    private static String element(String selector, String inside) {
        String name = selector.replaceFirst("[#.\\[].*", "");
        StringBuilder attributes = new StringBuilder();
        StringBuilder classes = new StringBuilder();
        for (Matcher part = PART.matcher(selector); part.find(); ) {
            if (part.group(1) != null) {
                attributes.append(" id='").append(part.group(1)).append('\'');
            } else if (part.group(2) != null) {
                classes.append(part.group(2)).append(' ');
            } else {
                String value = part.group(4) == null ? "2025-04-04" : part.group(4);
                attributes
                        .append(' ')
                        .append(part.group(3))
                        .append("='")
                        .append(value)
                        .append('\'');
            }
        }
        String open =
                "<" + (name.isEmpty() ? "div" : name) + attributes + " class='" + classes + "'";
        return name.equals("meta")
                ? open + " content='2025-04-04'>"
                : open + ">" + inside + "</" + (name.isEmpty() ? "div" : name) + ">";
    }
}
