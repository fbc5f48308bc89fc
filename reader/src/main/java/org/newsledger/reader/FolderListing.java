package org.newsledger.reader;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the files below one folder; what cannot be listed becomes a problem. */
final class FolderListing extends SimpleFileVisitor<Path> {
  private final Path root;
  private final OwnFiles own;
  private final List<FoundFile> files = new ArrayList<>();
  private final List<Path> tables = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FolderListing(Path root, ReaderSettings settings) {
    this.root = root;
    this.own = new OwnFiles(root, settings.output());
  }

  /** Lists {@code root}, which is a real path of a folder. */
  static FolderListing of(Path root, ReaderSettings settings) throws IOException {
    var listing = new FolderListing(root, settings);
    Files.walkFileTree(root, listing);
    return listing;
  }

  List<FoundFile> files() {
    return files;
  }

  /** Every {@code documents.csv} met. */
  List<Path> tables() {
    return tables;
  }

  List<Problem> problems() {
    return problems;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && own.skips(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!own.skips(file)) {
      if (attributes.isSymbolicLink()) {
        visitLink(file);
      } else {
        visit(file, attributes);
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) {
    if (!own.skips(file)) {
      problems.add(Faults.unreadable(name(file), fault));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
    if (fault != null) {
      problems.add(Faults.unreadable(name(folder), fault));
    }
    return FileVisitResult.CONTINUE;
  }

  private void visit(Path file, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile()) {
      problems.add(Faults.notRegular(name(file)));
    } else if (isTable(file)) {
      tables.add(file);
    } else {
      var modified = attributes.lastModifiedTime().toInstant();
      files.add(new FoundFile(root, file, attributes.size(), modified));
    }
  }

  private void visitLink(Path link) {
    try {
      var target = link.toRealPath();
      var attributes = Files.readAttributes(target, BasicFileAttributes.class);
      if (!target.startsWith(root)) {
        problems.add(Faults.leavesFolder(name(link)));
      } else if (isTable(link) || !listed(target)) {
        visitHiddenTarget(link, attributes);
      }
    } catch (IOException fault) {
      problems.add(Faults.unreadable(name(link), fault));
    }
  }

  /** Mounted volumes show files as links into a hidden folder; they are read by their own names. */
  private void visitHiddenTarget(Path link, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      problems.add(Faults.linkToHiddenFolder(name(link)));
    } else {
      visit(link, attributes);
    }
  }

  private static boolean isTable(Path file) {
    return file.endsWith(DocumentTable.FILE_NAME);
  }

  /** Whether the walk meets the path by its own name. */
  private boolean listed(Path target) {
    for (var path = target; !path.equals(root); path = path.getParent()) {
      if (own.skips(path)) {
        return false;
      }
    }
    return true;
  }

  private String name(Path file) {
    return file.equals(root) ? "." : SourceNames.relative(root, file);
  }
}
