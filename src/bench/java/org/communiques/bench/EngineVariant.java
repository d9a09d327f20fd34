package org.communiques.bench;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.communiques.evaluation.Evaluation;
import org.communiques.lucene.LuceneEngine;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexBuilder;
import org.communiques.search.SearchEngine;

/// The engine as it is, or compiled anew with one weight changed: weights are constants, which the compiler
/// puts where they are used, so that the program pays nothing for what only a benchmark changes.
final class EngineVariant {
    static final EngineVariant SHIPPED = new EngineVariant(EngineVariant.class.getClassLoader());

    private static final Path SOURCES = Path.of("src/main/java/org/communiques/lucene");

    private final ClassLoader classes;

    private EngineVariant(ClassLoader classes) {
        this.classes = classes;
    }

    /// @param into folder to compile to
    static EngineVariant with(WeightChange change, Path into) throws IOException {
        Path sources = Files.createDirectories(into.resolve("sources"));
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                boolean weights = file.getFileName().toString().equals("RankingWeights.java");
                Files.writeString(
                        sources.resolve(file.getFileName()), weights ? change.in(source) : source);
            }
        }
        Path compiled = Files.createDirectories(into.resolve("classes"));
        compile(sources, compiled);
        return new EngineVariant(new OwnFirst(compiled.toUri().toURL()));
    }

    private static void compile(Path sources, Path into) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(sources)) {
            files.addAll(all.toList());
        }
        List<String> options =
                List.of(
                        "-d",
                        into.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-proc:none",
                        "-nowarn");
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean done =
                    compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    options,
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files))
                            .call();
            if (!done) {
                throw new IOException("The engine does not compile so");
            }
        }
    }

    /// Loads the engine from a folder of its own, and everything else as ever.
    private static final class OwnFirst extends URLClassLoader {
        OwnFirst(URL classes) {
            super(new URL[] {classes}, EngineVariant.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(LuceneEngine.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }
    }

    /// Indexes the set's documents and asks its queries.
    Evaluation evaluate(JudgedSet set, DimensionLabels labels) throws IOException {
        Path folder = Files.createTempDirectory("relevance");
        try (IndexBuilder builder = builder(folder)) {
            set.documents().forEach(builder::add);
            builder.commit();
        }
        try (SearchEngine engine = engine(folder, labels)) {
            return Evaluation.of(engine, set.queries(), set.judgements());
        } finally {
            SpeedBenchmark.delete(folder);
        }
    }

    private IndexBuilder builder(Path folder) {
        try {
            return (IndexBuilder)
                    classes.loadClass(LuceneIndexBuilder.class.getName())
                            .getMethod("open", Path.class, Clock.class)
                            .invoke(null, folder, Clock.systemUTC());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private SearchEngine engine(Path folder, DimensionLabels labels) {
        try {
            return (SearchEngine)
                    classes.loadClass(LuceneEngine.class.getName())
                            .getMethod("open", Path.class, DimensionLabels.class)
                            .invoke(null, folder, labels);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
