/**
 * Signatures as OpenSSH makes and checks them (PROTOCOL.sshsig), Ed25519 only, by the JDK alone.
 *
 * <p>Readers check them with the {@code ssh-keygen} that they have. Must not know what is signed, nor read a clock.
 */
@NullMarked
package org.pressmark.release.signature;

import org.jspecify.annotations.NullMarked;
