package org.pressmark;

/** Counts articles as they pass by, and tells of progress. */
final class Tally {
  private final Pressmark.Progress progress;
  private final long bytesTotal;
  private long articles;
  private long rejected;

  Tally(Pressmark.Progress progress, long bytesTotal) {
    this.progress = progress;
    this.bytesTotal = bytesTotal;
  }

  void count(boolean accepted, long bytesDone) {
    articles++;
    rejected += accepted ? 0 : 1;
    progress.read(articles, rejected, bytesDone, bytesTotal);
  }
}
