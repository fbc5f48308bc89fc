package org.newsledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that the command line does not give: {@code --threads} is the key {@code
 * newsledger.threads} of {@code application.yml}, the environment variable {@code
 * NEWSLEDGER_THREADS} or the Java property {@code newsledger.threads}. The file is looked for in
 * the working folder and its {@code config/}, then beside the launcher.
 */
final class Configuration implements IDefaultValueProvider {

  private static final String PREFIX = "newsledger.";

  private final Binder binder;

  private Configuration(Binder binder) {
    this.binder = binder;
  }

  /** The configuration that a command was started with. */
  static Configuration of(CommandSpec command) {
    return (Configuration) command.root().defaultValueProvider();
  }

  /** Reads the environment and the files. */
  static Configuration load(Path home) {
    var environment = new StandardEnvironment();
    var places = "optional:" + home.toUri() + ",optional:file:./,optional:file:./config/";
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("places", Map.of("spring.config.location", places)));
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    ConfigurationPropertySources.attach(environment);
    return new Configuration(Binder.get(environment));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option && !option.usageHelp() && !option.versionHelp()
        ? text(option.longestName().substring("--".length()))
        : null;
  }

  private @Nullable String text(String name) {
    return binder.bind(PREFIX + name, String.class).orElse(null);
  }

  /** The values of a key that may have several. */
  List<String> list(String name) {
    try {
      return binder.bind(PREFIX + name, Bindable.listOf(String.class)).orElse(List.of());
    } catch (BindException e) {
      throw new NewsledgerException(
          ExitStatus.USAGE, "The configuration key " + PREFIX + name + " is no list of texts", e);
    }
  }
}
