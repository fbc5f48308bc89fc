package org.newsledger.reader;

import java.util.Arrays;

/**
 * Remembers which names have been met, in 16 bytes for each, as an archive may have millions. Two
 * names are confused once in 10^19 times.
 */
final class NameSet {
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private long[] slots = new long[64];
  private int size;

  /** Whether the name is new. */
  boolean add(String name) {
    if (size * 2 >= slots.length) {
      grow();
    }
    boolean added = put(hash(name));
    size += added ? 1 : 0;
    return added;
  }

  private boolean put(long hash) {
    int at = (int) (hash >>> 32) & (slots.length - 1);
    while (slots[at] != 0 && slots[at] != hash) {
      at = (at + 1) & (slots.length - 1);
    }
    boolean free = slots[at] == 0;
    slots[at] = hash;
    return free;
  }

  private void grow() {
    var former = slots;
    slots = new long[former.length * 2];
    Arrays.stream(former).filter(hash -> hash != 0).forEach(this::put);
  }

  /** FNV-1a, with its bits mixed; never 0. */
  private static long hash(String name) {
    long hash = OFFSET;
    for (int at = 0; at < name.length(); at++) {
      hash = (hash ^ name.charAt(at)) * PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    return hash == 0 ? 1 : hash;
  }
}
