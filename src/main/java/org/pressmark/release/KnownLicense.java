package org.pressmark.release;

import org.jspecify.annotations.Nullable;

/** The licences that SPDX, Hugging Face and DataCite all know by one identifier. Any other is published as its own text. */
enum KnownLicense {
  CC0_1_0("CC0-1.0", "Creative Commons Zero 1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/"),
  CC_BY_4_0("CC-BY-4.0", "Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/"),
  CC_BY_SA_4_0("CC-BY-SA-4.0", "Creative Commons Attribution Share Alike 4.0 International", "https://creativecommons.org/licenses/by-sa/4.0/"),
  CC_BY_NC_4_0("CC-BY-NC-4.0", "Creative Commons Attribution Non Commercial 4.0 International", "https://creativecommons.org/licenses/by-nc/4.0/"),
  CC_BY_ND_4_0("CC-BY-ND-4.0", "Creative Commons Attribution No Derivatives 4.0 International", "https://creativecommons.org/licenses/by-nd/4.0/"),
  CC_BY_NC_SA_4_0("CC-BY-NC-SA-4.0", "Creative Commons Attribution Non Commercial Share Alike 4.0 International", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
  CC_BY_NC_ND_4_0("CC-BY-NC-ND-4.0", "Creative Commons Attribution Non Commercial No Derivatives 4.0 International", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
  CC_BY_SA_3_0("CC-BY-SA-3.0", "Creative Commons Attribution Share Alike 3.0 Unported", "https://creativecommons.org/licenses/by-sa/3.0/"),
  CC_BY_3_0("CC-BY-3.0", "Creative Commons Attribution 3.0 Unported", "https://creativecommons.org/licenses/by/3.0/"),
  APACHE_2_0("Apache-2.0", "Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
  MIT("MIT", "MIT License", "https://opensource.org/license/mit");

  private final String spdx;
  private final String title;
  private final String url;

  KnownLicense(String spdx, String title, String url) {
    this.spdx = spdx;
    this.title = title;
    this.url = url;
  }

  /** The licence with that SPDX identifier, in any case; null if the text names none of these. */
  static @Nullable KnownLicense find(@Nullable String text) {
    for (KnownLicense license : values()) {
      if (license.spdx.equalsIgnoreCase(text)) {
        return license;
      }
    }
    return null;
  }

  String spdx() {
    return spdx;
  }

  String title() {
    return title;
  }

  String url() {
    return url;
  }
}
