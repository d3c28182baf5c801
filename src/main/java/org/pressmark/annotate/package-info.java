/**
 * A document gains its language, sentences, entities and quotes.
 *
 * <p>Pure functions of the document and of models that are loaded once. The only package that imports OpenNLP. It must
 * not know where a document came from, nor how its blocks were found.
 */
@NullMarked
package org.pressmark.annotate;

import org.jspecify.annotations.NullMarked;
