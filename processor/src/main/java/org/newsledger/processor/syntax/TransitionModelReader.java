package org.newsledger.processor.syntax;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tokens of a model file. The file has six million numbers of a few digits each, so they
 * are made from its bytes, not from strings.
 */
final class TransitionModelReader {

  private static final int BUFFER_SIZE = 1 << 16;
  private static final int HEADER_LINES = 7;

  /** So many digits fit a long, and powers of ten so far are exact. */
  private static final int MOST_DIGITS = 15;

  private static final double[] POWERS_OF_TEN = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private final InputStream input;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int filled;
  private int next;
  private byte[] token = new byte[64];
  private int length;

  TransitionModelReader(InputStream input) {
    this.input = input;
  }

  /**
   * The sizes at the file's head, {@code name=number} a line; other lines of it are passed over.
   */
  Map<String, Integer> header() throws IOException {
    Map<String, Integer> header = new HashMap<>();
    while (header.size() < HEADER_LINES) {
      String[] line = text().split("=", 2);
      if (line.length == 2 && line[1].chars().allMatch(Character::isDigit)) {
        header.put(line[0], Integer.parseInt(line[1]));
      }
    }
    return header;
  }

  /** Reads names, each followed by its embedding. */
  List<String> embeddings(float[][] into, int first, int count, int dimensions) throws IOException {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(text());
      into[first + i] = numbers(dimensions);
    }
    return names;
  }

  /** Reads rows of numbers. */
  float[][] matrix(int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][];
    for (int row = 0; row < rows; row++) {
      matrix[row] = numbers(columns);
    }
    return matrix;
  }

  private float[] numbers(int count) throws IOException {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number();
    }
    return numbers;
  }

  private String text() throws IOException {
    readToken();
    return new String(token, 0, length, StandardCharsets.UTF_8);
  }

  private float number() throws IOException {
    readToken();
    long digits = 0;
    int decimals = -1;
    int from = token[0] == '-' ? 1 : 0;
    for (int i = from; i < length; i++) {
      if (token[i] == '.' && decimals < 0) {
        decimals = length - i - 1;
      } else if (token[i] >= '0' && token[i] <= '9' && length <= MOST_DIGITS) {
        digits = digits * 10 + token[i] - '0';
      } else {
        return Float.parseFloat(new String(token, 0, length, StandardCharsets.US_ASCII));
      }
    }
    double value = digits / POWERS_OF_TEN[Math.max(decimals, 0)];
    return (float) (from == 1 ? -value : value);
  }

  /** The next run of bytes without a blank or line break. */
  private void readToken() throws IOException {
    int read = read();
    while (read <= ' ') {
      read = read();
    }
    length = 0;
    while (read > ' ') {
      if (length == token.length) {
        token = Arrays.copyOf(token, 2 * length);
      }
      token[length++] = (byte) read;
      read = read();
    }
  }

  private int read() throws IOException {
    if (next == filled) {
      filled = input.read(buffer);
      next = 0;
      if (filled < 0) {
        throw new EOFException("the file breaks off");
      }
    }
    return buffer[next++] & 0xFF;
  }
}
