/** Files and folders of news articles to source documents. */
@NullMarked
package org.newsledger.reader;

import org.jspecify.annotations.NullMarked;
