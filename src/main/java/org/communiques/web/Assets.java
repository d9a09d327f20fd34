package org.communiques.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Styles and scripts: many small files, of which a page loads one of each. Its address carries the
/// hash of its content, so that browsers may keep it for ever.
final class Assets {
    /// In the order of the cascade.
    static final List<String> STYLES =
            List.of(
                    "base",
                    "page",
                    "spans",
                    "site-header",
                    "site-footer",
                    "search-box",
                    "completion",
                    "search",
                    "facet",
                    "period",
                    "histogram",
                    "chosen",
                    "notices",
                    "suggestion",
                    "empty",
                    "sorting",
                    "hit",
                    "paging",
                    "follow",
                    "problem",
                    "communique",
                    "text",
                    "facts",
                    "source",
                    "matches",
                    "citation",
                    "neighbours",
                    "similar",
                    "sections",
                    "browse",
                    "portrait",
                    "calendar",
                    "month",
                    "compare",
                    "prose",
                    "api",
                    "examples",
                    "about",
                    "keys",
                    "print");

    static final List<String> SCRIPTS =
            List.of(
                    "live",
                    "completion",
                    "facet-search",
                    "histogram",
                    "keys",
                    "matches",
                    "citation");

    private static final Map<String, String> PICTURE_TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png");

    private final WebFiles files;
    private final Map<String, Asset> kept = new ConcurrentHashMap<>();

    Assets(WebFiles files) {
        this.files = files;
    }

    /// Bytes to serve, their type, and the hash of their content.
    static final class Asset {
        private final byte[] bytes;
        private final String type;
        private final String hash;

        private Asset(byte[] bytes, String type, String hash) {
            this.bytes = bytes;
            this.type = type;
            this.hash = hash;
        }

        byte[] bytes() {
            return bytes;
        }

        String type() {
            return type;
        }

        String hash() {
            return hash;
        }
    }

    /// Whether files are read anew at every request, so that nothing may be kept.
    boolean live() {
        return files.live() != null;
    }

    String styleAddress() {
        return "/assets/" + style().hash() + ".css";
    }

    String scriptAddress() {
        return "/assets/" + script().hash() + ".js";
    }

    Asset style() {
        return keep("style", () -> join("styles", "css", STYLES, "text/css; charset=utf-8"));
    }

    Asset script() {
        return keep(
                "script", () -> join("scripts", "js", SCRIPTS, "text/javascript; charset=utf-8"));
    }

    /// The API's description, in OpenAPI 3.1.
    String description() {
        return files.text("api/openapi.json");
    }

    Optional<Asset> picture(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String type = PICTURE_TYPES.get(ending);
        return type == null
                ? Optional.empty()
                : files.find("pictures/" + name).map(bytes -> asset(bytes, type));
    }

    private Asset keep(String name, Supplier<Asset> source) {
        return files.live() == null ? kept.computeIfAbsent(name, _ -> source.get()) : source.get();
    }

    private Asset join(String folder, String ending, List<String> names, String type) {
        String all =
                names.stream()
                        .map(name -> files.text(folder + "/" + name + "." + ending))
                        .collect(Collectors.joining("\n"));
        return asset(all.getBytes(StandardCharsets.UTF_8), type);
    }

    private static Asset asset(byte[] bytes, String type) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Asset(bytes, type, HexFormat.of().formatHex(hash, 0, 8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
