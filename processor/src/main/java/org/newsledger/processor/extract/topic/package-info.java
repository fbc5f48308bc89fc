/** What a text is about, which tells war from words of war. */
@NullMarked
package org.newsledger.processor.extract.topic;

import org.jspecify.annotations.NullMarked;
