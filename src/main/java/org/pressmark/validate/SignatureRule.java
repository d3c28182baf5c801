package org.pressmark.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.signature.AllowedSigners;
import org.pressmark.release.signature.SshSignature;

/**
 * A signature is one of this tag manifest; where the reader says whose signatures count, there is one and it is one of
 * them. Without that, a signature proves only that nothing was changed since somebody signed.
 */
final class SignatureRule implements Rule {
  private static final int DAY_LENGTH = 10;

  @Override
  public void check(Examination examination) {
    if (!examination.files.containsKey(Layout.SIGNATURE)) {
      if (examination.signers != null) {
        examination.findings.add(Code.SIGNATURE_INVALID, Place.file(Layout.SIGNATURE), "the release is not signed");
      }
      return;
    }
    String text = examination.text(Layout.SIGNATURE, Code.SIGNATURE_INVALID);
    String signed = examination.text(Layout.TAG_MANIFEST, Code.MANIFEST_INVALID);
    if (text == null || signed == null) {
      return;
    }
    String fault = fault(examination, text, signed);
    if (fault != null) {
      examination.findings.add(Code.SIGNATURE_INVALID, Place.file(Layout.SIGNATURE), fault);
    }
  }

  private static @Nullable String fault(Examination examination, String text, String signed) {
    SshSignature signature;
    try {
      signature = SshSignature.parse(text);
    } catch (SshSignature.MalformedSignatureException e) {
      return String.valueOf(e.getMessage());
    }
    if (!signature.namespace().equals(SshSignature.NAMESPACE)) {
      return "it was made for '" + Findings.brief(signature.namespace()) + "', expected " + SshSignature.NAMESPACE;
    }
    if (!signature.isOf(signed.getBytes(StandardCharsets.UTF_8))) {
      return "it is not of this " + Layout.TAG_MANIFEST;
    }
    examination.signature = signature;
    if (examination.signers == null) {
      return null;
    }
    AllowedSigners.Verdict verdict = examination.signers.judge(signature, date(examination));
    examination.signedBy = verdict.principals();
    return verdict.refusal();
  }

  private static @Nullable LocalDate date(Examination examination) {
    JsonNode dataPackage = examination.metadata.get(Layout.DATA_PACKAGE);
    String created = dataPackage == null ? "" : dataPackage.path("created").asText();
    try {
      return created.length() < DAY_LENGTH ? null : LocalDate.parse(created.substring(0, DAY_LENGTH));
    } catch (DateTimeException e) {
      // No date is none: the signer's line then refuses, if it asks for one.
      return null;
    }
  }
}
