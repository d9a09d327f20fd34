package org.communiques.web;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/// Lets `#{key}` in a template say what [Words] say.
final class WordsResolver extends AbstractMessageResolver {
    @Override
    public String resolveMessage(
            ITemplateContext context,
            @Nullable Class<?> origin,
            String key,
            Object @Nullable [] parameters) {
        Words words = (Words) context.getVariable(Templates.WORDS);
        return words.say(key, parameters == null ? new Object[0] : parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context,
            @Nullable Class<?> origin,
            String key,
            Object @Nullable [] parameters) {
        return key;
    }
}
