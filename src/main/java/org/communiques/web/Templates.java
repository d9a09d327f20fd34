package org.communiques.web;

import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/// Renders the templates under `web/templates` with view records. Safe for use by many threads.
final class Templates {
    /// The variable that carries the language's words to the message resolver.
    static final String WORDS = "words";

    private final TemplateEngine engine = new TemplateEngine();

    Templates(WebFiles files) {
        RecordReader.install();
        AbstractConfigurableTemplateResolver resolver =
                files.live() == null
                        ? new ClassLoaderTemplateResolver(Templates.class.getClassLoader())
                        : new FileTemplateResolver();
        resolver.setPrefix(files.live() == null ? "web/templates/" : files.live() + "/templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(files.live() == null);
        StandardDialect dialect = new StandardDialect();
        dialect.setJavaScriptSerializer(new ScriptData());
        engine.setDialect(dialect);
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new WordsResolver());
    }

    /// Renders a page: its template sees the frame as `page` and its own part as `view`.
    String render(String template, Words words, Map<String, Object> variables) {
        Context context = new Context(words.locale(), variables);
        context.setVariable(WORDS, words);
        // The fragment that is the whole page begins at its root element.
        return "<!doctype html>\n" + engine.process(template, context);
    }
}
