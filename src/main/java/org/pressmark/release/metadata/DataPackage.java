package org.pressmark.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.model.Tables;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Creator;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.release.description.Licenses;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.ColumnType;
import org.pressmark.schema.TableSchema;
import org.pressmark.schema.Unit;

/**
 * {@code datapackage.json}, as Data Package v2 has it. The Parquet resource bears the table's name; a resource in
 * another format adds the format's.
 */
public final class DataPackage {
  /** The key of the schema version that the release follows. */
  public static final String SCHEMA_VERSION = "pressmark:schemaVersion";

  /** The key of the version of the program that built the release. */
  public static final String TOOL_VERSION = "pressmark:toolVersion";

  /** The key of a resource's number of rows. */
  public static final String ROWS = "pressmark:rows";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private DataPackage() {}

  /** The file of a release with these contents; resources in the order of tables and formats. */
  public static ObjectNode of(ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", PROFILE);
    root.put("name", settings.name());
    root.put("title", settings.displayTitle());
    root.put("version", settings.version());
    root.put(SCHEMA_VERSION, Tables.SCHEMA_VERSION);
    root.put(TOOL_VERSION, settings.toolVersion());
    if (settings.date() != null) {
      root.put("created", settings.date() + "T00:00:00Z");
    }
    facts(root, contents);
    license(root.putArray("licenses").addObject(), contents);
    ArrayNode resources = root.putArray("resources");
    for (ReleaseContents.TableContents table : contents.tables()) {
      for (ReleaseContents.DataFile file : table.files()) {
        if (isListed(file.format())) {
          resources.add(resource(table, file));
        }
      }
    }
    return root;
  }

  /** Whether the package has a resource for files of that format: readers of data packages know no Arrow. */
  public static boolean isListed(Format format) {
    return format == Formats.PARQUET || format == Formats.JSONL;
  }

  /** The name of the resource that a table is in a format. */
  public static String resourceName(Format format, String table) {
    return format == Formats.PARQUET ? table : table + "-" + format.name();
  }

  private static void facts(ObjectNode root, ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    DatasetDescription description = settings.description();
    root.put("description", settings.displayDescription() + WithheldNotice.appended(contents));
    String address = Citation.address(description);
    if (description.doi() != null) {
      root.put("id", Citation.doiPage(description.doi()));
    }
    if (address != null) {
      root.put("homepage", description.url() == null ? address : description.url());
    }
    ArrayNode keywords = root.putArray("keywords");
    CardHead.tags(settings).forEach(keywords::add);
    ArrayNode contributors = root.putArray("contributors");
    settings.citedCreators().forEach(creator -> contributors.add(contributor(creator, "creator")));
    if (description.publisher() != null) {
      contributors.add(contributor(description.publisher(), "publisher"));
    }
  }

  private static ObjectNode contributor(Creator creator, String role) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("title", creator.displayName());
    String page = null;
    if (creator instanceof Creator.Person person) {
      if (person.givenNames() != null) {
        node.put("givenName", person.givenNames()).put("familyName", person.familyNames());
      }
      page = person.orcid() == null ? null : Citation.orcidPage(person.orcid());
      if (person.affiliation() != null) {
        node.put("organization", person.affiliation());
      }
    } else if (creator instanceof Creator.Organisation organisation) {
      page = organisation.ror() == null ? organisation.url() : organisation.ror();
    }
    if (page != null) {
      node.put("path", page);
    }
    node.putArray("roles").add(role);
    return node;
  }

  private static void license(ObjectNode node, ReleaseContents contents) {
    Licenses.License known = contents.knownLicense();
    node.put("name", known == null ? "other" : known.spdx());
    node.put("path", LicenseText.page(contents)).put("title", LicenseText.title(contents));
  }

  private static ObjectNode resource(ReleaseContents.TableContents table, ReleaseContents.DataFile file) {
    Format format = file.format();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", resourceName(format, table.schema().name()));
    node.put("type", "table");
    node.put("path", file.digest().path());
    node.put("description", table.schema().meaning());
    node.put("format", format.name());
    node.put("mediatype", format.mediaType());
    if (format == Formats.JSONL) {
      // frictionless compares bytes with what it unpacked of a Parquet file, and never finds them equal.
      node.put("encoding", "utf-8");
      node.put("bytes", file.digest().bytes());
    }
    node.put("hash", "sha256:" + file.digest().sha256());
    node.put(ROWS, table.rows());
    node.set("schema", schema(table.schema(), format));
    spans(node, table.schema());
    return node;
  }

  /** The Table Schema of a resource: fields, primary key and foreign keys, which stay within the resource's format. */
  public static ObjectNode schema(TableSchema table, Format format) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode fields = node.putArray("fields");
    for (ColumnSchema column : table.columns()) {
      fields.add(field(column, format));
    }
    node.putArray("missingValues");
    node.putArray("primaryKey").add(table.key());
    ArrayNode foreignKeys = node.putArray("foreignKeys");
    for (ColumnSchema column : table.columns()) {
      if (column.refersTo() != null) {
        ObjectNode key = foreignKeys.addObject();
        key.putArray("fields").add(column.name());
        ObjectNode reference = key.putObject("reference");
        // The standard names the resource itself by leaving it out (Table Schema v2, section
        // "foreignKeys").
        String referred =
            table.name().equals(column.refersToTable())
                ? ""
                : resourceName(format, column.refersToTable());
        if (!referred.isEmpty()) {
          reference.put("resource", referred);
        }
        reference.putArray("fields").add(column.refersToColumn());
      }
    }
    return node;
  }

  private static ObjectNode field(ColumnSchema column, Format format) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    // frictionless reads a Parquet list as its own kind of value, which is no array.
    boolean opaque = column.type() == ColumnType.STRING_LIST && format == Formats.PARQUET;
    node.put("name", column.name());
    node.put("type", opaque ? "any" : column.type().dataPackageType());
    if (column.type() == ColumnType.DATE) {
      node.put("rdfType", "http://www.w3.org/2001/XMLSchema#date");
    }
    node.put("description", column.meaning());
    if (column.unit() != Unit.NONE) {
      node.put("pressmark:unit", column.unit().term());
    }
    if (column.nullable() && format == Formats.PARQUET) {
      // frictionless reads Parquet through pandas, which turns an absent number or time into one of these.
      switch (column.type()) {
        case INT -> node.putArray("missingValues").add("nan");
        case TIMESTAMP -> node.putArray("missingValues").add("NaT");
        case STRING, BOOLEAN, DATE, STRING_LIST -> { }
      }
    }
    ObjectNode constraints = JsonNodeFactory.instance.objectNode();
    if (!column.nullable()) {
      constraints.put("required", true);
    }
    if (!column.allowed().isEmpty()) {
      ArrayNode allowed = constraints.putArray("enum");
      column.allowed().forEach(allowed::add);
    }
    if (!constraints.isEmpty()) {
      node.set("constraints", constraints);
    }
    return node;
  }

  // pressmark:span is the row's own extent with the text that it repeats; pressmark:spans has all that the row marks.
  private static void spans(ObjectNode node, TableSchema table) {
    ColumnSchema owner = documentColumn(table);
    if (owner == null || table.spans().isEmpty()) {
      return;
    }
    if (table.spans().get(0).text() != null) {
      node.set("pressmark:span", span(table.spans().get(0), owner));
    }
    ArrayNode all = node.putArray("pressmark:spans");
    table.spans().forEach(columns -> all.add(span(columns, owner)));
  }

  private static ObjectNode span(TableSchema.SpanColumns columns, ColumnSchema owner) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("start", columns.start());
    node.put("end", columns.end());
    if (columns.text() != null) {
      node.put("text", columns.text());
    }
    ObjectNode of = node.putObject("of");
    of.put("resource", owner.refersToTable()).put("key", owner.name()).put("text", "text");
    node.put("unit", Unit.CODE_POINTS.term());
    return node;
  }

  private static @Nullable ColumnSchema documentColumn(TableSchema table) {
    String first = table.order().get(0);
    ColumnSchema column = table.column(first);
    return column.refersTo() == null ? null : column;
  }
}
