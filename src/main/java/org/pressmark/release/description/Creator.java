package org.pressmark.release.description;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** Who compiled the dataset and is cited for it. In JSON the names of the parts tell which of the two it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Creator.Person.class), @JsonSubTypes.Type(Creator.Organisation.class)})
public sealed interface Creator {
  /** As it is written in running text, such as {@code Mara Quell}. */
  String displayName();

  /** As it is sorted and cited, such as {@code Quell, Mara}; the display name where the parts are not known. */
  String citedName();

  /**
   * A person.
   *
   * @param givenNames null if the person has one name, or if the parts of the name are not known
   * @param familyNames the whole name where there are no given names
   * @param orcid sixteen digits in groups of four; null if not stated
   * @param affiliation the name of the organisation; null if not stated
   */
  record Person(@Nullable String givenNames, String familyNames, @Nullable String orcid, @Nullable String affiliation)
      implements Creator {
    @Override
    public String displayName() {
      return givenNames == null ? familyNames : givenNames + " " + familyNames;
    }

    @Override
    public String citedName() {
      return givenNames == null ? familyNames : familyNames + ", " + givenNames;
    }
  }

  /**
   * An organisation.
   *
   * @param ror the address of its entry, {@code https://ror.org/...}; null if not stated
   * @param url its web page; null if not stated
   */
  record Organisation(String name, @Nullable String ror, @Nullable String url) implements Creator {
    @Override
    public String displayName() {
      return name;
    }

    @Override
    public String citedName() {
      return name;
    }
  }
}
