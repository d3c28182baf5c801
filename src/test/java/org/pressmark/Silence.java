package org.pressmark;

/** Progress that nobody watches. */
public final class Silence implements Pressmark.Progress {
  @Override
  public void read(long articles, long rejected, long bytesDone, long bytesTotal) {}

  @Override
  public void stage(String what) {}
}
