package org.pressmark.release.duplicates;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.pressmark.bytes.Sha256;
import org.pressmark.model.Split;

/**
 * Which part of the documents each split gets, in millionths that sum to a million.
 *
 * @param train for training
 * @param validation for choosing among models
 * @param test for judging the one chosen
 */
public record SplitShares(int train, int validation, int test) {
  private static final int WHOLE = 1_000_000;
  private static final int DIGITS = 6;
  private static final Pattern SHARE = Pattern.compile("0|1|[01]?\\.[0-9]{1,6}");

  public SplitShares {
    if (train < 0 || validation < 0 || test < 0 || train + validation + test != WHOLE) {
      throw new IllegalArgumentException("the shares do not sum to 1");
    }
  }

  /**
   * Reads what {@link #toString} writes, such as {@code 0.8,0.1,0.1}.
   *
   * @throws IllegalArgumentException if it is not that
   */
  public static SplitShares parse(String text) {
    String[] shares = text.split(",", -1);
    if (shares.length != 3) {
      throw new IllegalArgumentException("'" + text + "' is not TRAIN,VALIDATION,TEST, such as 0.8,0.1,0.1");
    }
    return new SplitShares(millionths(shares[0]), millionths(shares[1]), millionths(shares[2]));
  }

  private static int millionths(String share) {
    if (!SHARE.matcher(share).matches()) {
      throw new IllegalArgumentException(
          "'" + share + "' is no share from 0 to 1 with at most " + DIGITS + " decimals");
    }
    int point = share.indexOf('.');
    String whole = point < 0 ? share : share.substring(0, point);
    String decimals = point < 0 ? "" : share.substring(point + 1);
    return (whole.isEmpty() ? 0 : Integer.parseInt(whole)) * WHOLE
        + Integer.parseInt(decimals + "0".repeat(DIGITS - decimals.length()));
  }

  /**
   * The split of everything that repeats a document, itself included: the same for the same id, whatever else is there.
   *
   * @param documentId of the first document of the cluster
   */
  public Split splitOf(String documentId) {
    byte[] hash = Sha256.digest().digest(documentId.getBytes(StandardCharsets.UTF_8));
    long place = Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), WHOLE);
    if (place < train) {
      return Split.TRAIN;
    }
    return place < train + validation ? Split.VALIDATION : Split.TEST;
  }

  @Override
  public String toString() {
    return decimal(train) + "," + decimal(validation) + "," + decimal(test);
  }

  private static String decimal(int millionths) {
    String digits = String.valueOf(WHOLE + millionths).substring(1).replaceFirst("0+$", "");
    return millionths / WHOLE + (digits.isEmpty() ? "" : "." + digits);
  }
}
