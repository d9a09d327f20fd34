package org.communiques.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communiques.model.Origin;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Tells of each record of a WARC file what it is: a page or a plain text that was answered with success, or why
/// it is none.
///
/// @param file that holds the records
record WarcRecordReader(SourceFile file) {
    private static final int SUCCESS = 200;

    /// What a crawler notes for itself, one or more for each page.
    private static final Set<String> OWN = Set.of("warcinfo", "request", "metadata");

    /// And under which addresses: names asked for, wget's log, the pictures and texts of browsertrix.
    private static final Pattern OWN_TARGET = Pattern.compile("(?i)(?:dns|whois|metadata|urn):");

    private static final Pattern WEB = Pattern.compile("(?i)https?://");

    /// What a record gives; null for the crawler's own.
    @Nullable Sourced read(WarcRecord warcRecord) throws IOException {
        return switch (warcRecord) {
            case WarcResponse response when isPage(response) -> answer(response);
            case WarcResource resource when isPage(resource) ->
                    document(
                            resource,
                            resource.headers().first("Content-Type").orElse(""),
                            resource.body());
            case WarcRecord own when isOwn(own) -> null;
            default -> PassedOver.once(location(warcRecord), noPage(warcRecord));
        };
    }

    String location(WarcRecord warcRecord) {
        return warcRecord instanceof WarcTargetRecord target
                ? file.name() + "!" + target.target()
                : file.name();
    }

    private static boolean isOwn(WarcRecord warcRecord) {
        return OWN.contains(warcRecord.type())
                || (warcRecord instanceof WarcTargetRecord target
                        && OWN_TARGET.matcher(target.target()).lookingAt());
    }

    private static boolean isPage(WarcTargetRecord target) {
        return WEB.matcher(target.target()).lookingAt() && !isForRobots(target);
    }

    private static boolean isForRobots(WarcTargetRecord target) {
        return target.target().endsWith("/robots.txt");
    }

    private static String noPage(WarcRecord warcRecord) {
        return switch (warcRecord) {
            case WarcRevisit _ -> "the same as captured before (revisit)";
            case WarcTargetRecord target when isForRobots(target) ->
                    "rules for robots (robots.txt)";
            case WarcResponse _, WarcResource _ -> "neither http nor https";
            default -> "a record that is not read (" + warcRecord.type() + ")";
        };
    }

    private Sourced answer(WarcResponse response) throws IOException {
        int status = response.http().status();
        return status == SUCCESS
                ? document(
                        response,
                        response.http().headers().first("Content-Type").orElse(""),
                        response.http().bodyDecoded())
                : PassedOver.once(location(response), "answered " + status);
    }

    private Sourced document(WarcTargetRecord target, String type, MessageBody body)
            throws IOException {
        String location = location(target);
        byte[] bytes = body.stream().readNBytes(SingleFile.LARGEST + 1);
        PayloadKind kind = PayloadKind.of(bytes, type);
        MediaType declared = MediaType.parseLeniently(type);
        boolean isText = kind == PayloadKind.HTML || kind == PayloadKind.TEXT;
        if (!isText && !declared.base().equals(MediaType.HTML)) {
            return PassedOver.once(location, "not a page (" + named(declared) + ")");
        }
        if (bytes.length > SingleFile.LARGEST) {
            return new Unreadable(location, "larger than " + (SingleFile.LARGEST >> 20) + " MB");
        }
        if (bytes.length == 0 || kind == PayloadKind.OTHER) {
            return new Unreadable(location, bytes.length == 0 ? "empty" : "binary");
        }
        return new SourceDocument(
                origin(target),
                kind == PayloadKind.TEXT
                        ? new SourceDocument.Content.Plain(bytes)
                        : new SourceDocument.Content.Html(
                                bytes, declared.parameters().get("charset")),
                SourceDocument.Declared.NOTHING);
    }

    private static String named(MediaType declared) {
        String type = declared.base().toString().toLowerCase(Locale.ROOT);
        return type.isBlank() ? "of no declared type" : type;
    }

    private Origin origin(WarcTargetRecord target) {
        return new Origin(
                Keys.of(target.target()),
                location(target),
                target.target(),
                null,
                null,
                captured(target));
    }

    private static @Nullable Instant captured(WarcTargetRecord target) {
        try {
            return target.headers().first("WARC-Date").map(Instant::parse).orElse(null);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
