package org.newsledger.reader;

import java.nio.charset.Charset;

/** Bytes as text, and the charset that was found for them. */
record Decoded(String text, Charset charset) {}
