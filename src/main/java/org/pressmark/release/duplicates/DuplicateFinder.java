package org.pressmark.release.duplicates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.DuplicateKind;
import org.pressmark.release.sorting.SortedLongs;

/**
 * Finds documents that repeat each other: {@link #fingerprint} each body in any order, {@link #add} the fingerprints in
 * the order of document ids, {@link #find}, then ask {@link #duplicate} for each. Not thread-safe.
 *
 * <p>Exact duplicates have the same words in the same order; case, punctuation and spaces do not count. Near duplicates
 * are proposed by the bands of MinHash signatures over runs of five words, of the whole and of the opening, and
 * compared on all their runs before they count. Documents that are linked by a chain of duplicates are one cluster, of
 * which the first by date, then by id, is the original.
 */
public final class DuplicateFinder implements Closeable {
  /** Documents of one band's group that were found unlike each other and with which every other is compared. */
  private static final int MOST_LEADERS = 32;

  private final @Nullable Signature signature;
  private final FingerprintFile file;
  private final SortedLongs exact;
  private final List<SortedLongs> bands = new ArrayList<>();
  private int[] days = new int[1_024];

  private @Nullable Clusters sameWords;
  private @Nullable Clusters clusters;
  private int[] originals = {};

  /**
   * A document that repeats another.
   *
   * @param originalId the document that it repeats, which itself repeats none
   */
  public record Duplicate(String originalId, DuplicateKind kind) {}

  /**
   * @param folder for what is spilled; exists, is empty, and is the caller's to remove
   * @param near null if near duplicates are not looked for
   * @param memoryBytes how much is kept before it is spilled, some thirty bytes a document aside
   */
  public DuplicateFinder(Path folder, @Nullable Bands near, long memoryBytes) throws IOException {
    this.signature = near == null ? null : new Signature(near);
    this.file = new FingerprintFile(folder.resolve("fingerprints"));
    int sorts = 1 + (signature == null ? 0 : signature.count());
    int most = (int) Math.min(1 << 28, Math.max(1, memoryBytes / Long.BYTES / sorts));
    this.exact = new SortedLongs(folder, "exact", most);
    for (int band = 1; band < sorts; band++) {
      bands.add(new SortedLongs(folder, "band-" + band, most));
    }
  }

  /**
   * What {@link #add} needs of a document, as bytes that one run writes and reads.
   *
   * @param publishedOn null if unknown: such a document is an original only among its like
   * @param body the article's own text, without headline, captions and furniture
   */
  public byte[] fingerprint(@Nullable LocalDate publishedOn, String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Fingerprint.of(publishedOn, body, signature).write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  /** Takes the next document, in the order of their ids. They are numbered from 0. */
  public void add(String documentId, byte[] fingerprint) throws IOException {
    Fingerprint added = Fingerprint.read(new DataInputStream(new ByteArrayInputStream(fingerprint)));
    int number = file.count();
    file.add(documentId, added);
    if (number == days.length) {
      days = Arrays.copyOf(days, Math.multiplyExact(number, 2));
    }
    days[number] = added.day();
    // A page without a word, a picture's for one, repeats nothing.
    if (added.words().length > 0) {
      exact.add(entry((int) (added.exactHigh() >>> 32), number));
    }
    for (int band = 0; band < added.bandKeys().length; band++) {
      bands.get(band).add(entry(added.bandKeys()[band], number));
    }
  }

  private static long entry(int key, int number) {
    return (long) key << 32 | number;
  }

  /** Compares all documents. Call it once, after the last was added. */
  public void find() throws IOException {
    file.flush();
    Clusters same = new Clusters(file.count());
    forEachGroup(exact, numbers -> uniteSame(numbers, same));
    Clusters all = new Clusters(file.count());
    for (int i = 0; i < all.size(); i++) {
      all.unite(i, same.find(i));
    }
    for (SortedLongs band : bands) {
      forEachGroup(band, numbers -> uniteNear(numbers, same, all));
    }
    originals = originals(all);
    sameWords = same;
    clusters = all;
  }

  private interface Group {
    void accept(int[] numbers) throws IOException;
  }

  /** Gives the numbers, ascending, of every key that two or more have. */
  private static void forEachGroup(SortedLongs sort, Group group) throws IOException {
    Gathering gathering = new Gathering(group);
    sort.forEach(gathering);
    gathering.give();
  }

  /** Gathers sorted entries of one key. */
  private static final class Gathering implements SortedLongs.Consumer {
    private final Group group;
    private int[] numbers = new int[16];
    private int count;
    private int key;

    Gathering(Group group) {
      this.group = group;
    }

    @Override
    public void accept(long entry) throws IOException {
      int entryKey = (int) (entry >>> 32);
      if (entryKey != key) {
        give();
        key = entryKey;
      }
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count * 2);
      }
      numbers[count++] = (int) entry;
    }

    void give() throws IOException {
      if (count > 1) {
        group.accept(Arrays.copyOf(numbers, count));
      }
      count = 0;
    }
  }

  private record ExactHash(long high, long low) {}

  private void uniteSame(int[] numbers, Clusters same) throws IOException {
    // The key is but a part of the hash.
    Map<ExactHash, Integer> firsts = new LinkedHashMap<>();
    for (int number : numbers) {
      Fingerprint fingerprint = file.read(number).fingerprint();
      Integer first = firsts.putIfAbsent(new ExactHash(fingerprint.exactHigh(), fingerprint.exactLow()), number);
      if (first != null) {
        same.unite(first, number);
      }
    }
  }

  private record Leader(int number, Likeness likeness) {}

  private void uniteNear(int[] numbers, Clusters same, Clusters all) throws IOException {
    List<Leader> leaders = new ArrayList<>();
    for (int number : numbers) {
      if (same.find(number) == number
          && leaders.stream().noneMatch(leader -> all.find(leader.number()) == all.find(number))) {
        Likeness likeness = new Likeness(file.read(number).fingerprint().words());
        boolean found = false;
        for (Leader leader : leaders) {
          if (leader.likeness().isNear(likeness)) {
            all.unite(leader.number(), number);
            found = true;
          }
        }
        if (!found && leaders.size() < MOST_LEADERS) {
          leaders.add(new Leader(number, likeness));
        }
      }
    }
  }

  /** For the least number of each cluster its first by date, then by id. */
  private int[] originals(Clusters all) {
    int[] firsts = new int[all.size()];
    for (int i = 0; i < firsts.length; i++) {
      int root = all.find(i);
      // The root is the least number and comes first itself.
      if (root == i || days[i] < days[firsts[root]]) {
        firsts[root] = i;
      }
    }
    return firsts;
  }

  /**
   * What the document of that number repeats; null if nothing, or if it is the original.
   *
   * @throws IllegalStateException before {@link #find}
   */
  public @Nullable Duplicate duplicate(int number) throws IOException {
    if (clusters == null || sameWords == null) {
      throw new IllegalStateException("the documents were not compared yet");
    }
    int original = originals[clusters.find(number)];
    if (original == number) {
      return null;
    }
    boolean same = sameWords.find(number) == sameWords.find(original);
    return new Duplicate(file.read(original).documentId(), same ? DuplicateKind.EXACT : DuplicateKind.NEAR);
  }

  /** Lets go of what was spilled. */
  @Override
  public void close() throws IOException {
    file.close();
  }
}
