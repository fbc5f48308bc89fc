package org.newsledger.reader;

import java.io.IOException;

/** Why an input that can be read is not taken: it becomes a problem, and the reading goes on. */
final class Refusal extends IOException {
  private final String advice;

  Refusal(String reason, String advice) {
    super(reason);
    this.advice = advice;
  }

  /** What is wrong, to be read after the input's name. */
  String reason() {
    return getMessage();
  }

  /** What the user can do, a sentence. */
  String advice() {
    return advice;
  }

  static Refusal tooLarge(long limit) {
    return new Refusal(
        "is larger than %s, the limit max-bytes".formatted(bytes(limit)),
        "Divide it into articles, or raise max-bytes.");
  }

  static Refusal recordTooLarge(long limit) {
    return new Refusal(
        "is larger than %s, the limit max-record-bytes".formatted(bytes(limit)),
        "Take it out of its container, or raise max-record-bytes.");
  }

  static Refusal lineTooLong(long limit) {
    return new Refusal(
        "has a line of more than %s characters, the limit max-line-length".formatted(limit),
        "Divide the text into lines, or raise max-line-length.");
  }

  static Refusal tooManyRecords(long limit) {
    return new Refusal(
        "holds more than %s records, the limit max-records".formatted(limit),
        "Divide it, or raise max-records; its first records were read.");
  }

  static Refusal tooDeep(int limit) {
    return new Refusal(
        "lies in more than %s containers and compressions, the limit max-depth".formatted(limit),
        "Unpack the outer ones, or raise max-depth.");
  }

  static Refusal bomb(int limit) {
    return new Refusal(
        "unpacks to more than %s times its size, the limit max-ratio".formatted(limit),
        "It may be made to fill the disk; if you trust it, unpack it yourself or raise max-ratio.");
  }

  static Refusal expandsTooMuch(long limit) {
    return new Refusal(
        "unpacks to more than %s, the limit max-expanded-bytes".formatted(bytes(limit)),
        "Divide it, or raise max-expanded-bytes.");
  }

  private static String bytes(long number) {
    return number + (number == 1 ? " byte" : " bytes");
  }
}
