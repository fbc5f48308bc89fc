package org.newsledger.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine;
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

  /** The key of several inputs. */
  static final String INPUTS = "inputs";

  /** How an answer is printed; besides, {@code --csv} of {@code run} is another option. */
  private static final Set<String> NOT_CONFIGURED = Set.of("sql --csv", "status --json");

  private static final Pattern NOT_OF_NAME = Pattern.compile("\\[.*|[-_]");

  private final ConfigurableEnvironment environment;
  private final Binder binder;

  private Configuration(ConfigurableEnvironment environment) {
    this.environment = environment;
    this.binder = Binder.get(environment);
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
    return new Configuration(environment);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option && isConfigured(option)
        ? text(name(option))
        : null;
  }

  private static boolean isConfigured(OptionSpec option) {
    return !option.usageHelp()
        && !option.versionHelp()
        && !NOT_CONFIGURED.contains(option.command().name() + " " + option.longestName());
  }

  private static String name(OptionSpec option) {
    return option.longestName().substring("--".length());
  }

  /** Keys of the files that are no option of any command: slips of the pen. */
  List<String> unknownKeys(CommandSpec root) {
    Set<String> names = new TreeSet<>(List.of(INPUTS));
    for (CommandLine command : root.subcommands().values()) {
      command.getCommandSpec().options().stream()
          .filter(Configuration::isConfigured)
          .forEach(option -> names.add(plain(name(option))));
    }
    return keysOfFiles().stream()
        .filter(key -> !names.contains(plain(key.substring(PREFIX.length()))))
        .toList();
  }

  private List<String> keysOfFiles() {
    return environment.getPropertySources().stream()
        .filter(OriginTrackedMapPropertySource.class::isInstance)
        .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
        .filter(key -> key.startsWith(PREFIX))
        .toList();
  }

  private static String plain(String key) {
    return NOT_OF_NAME.matcher(key).replaceAll("").toLowerCase(Locale.ROOT);
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
