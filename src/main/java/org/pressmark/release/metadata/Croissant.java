package org.pressmark.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Creator;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.ColumnType;

/** {@code croissant.json}, as Croissant 1.1 has it: every file, and a record set a table. */
final class Croissant {
  private static final String[][] TERMS = {
    {"arrayShape", "cr:arrayShape"}, {"citeAs", "cr:citeAs"}, {"column", "cr:column"}, {"conformsTo", "dct:conformsTo"},
    {"containedIn", "cr:containedIn"}, {"cr", "http://mlcommons.org/croissant/"},
    {"rai", "http://mlcommons.org/croissant/RAI/"}, {"dct", "http://purl.org/dc/terms/"},
    {"equivalentProperty", "cr:equivalentProperty"}, {"extract", "cr:extract"}, {"field", "cr:field"},
    {"fileProperty", "cr:fileProperty"}, {"fileObject", "cr:fileObject"}, {"fileSet", "cr:fileSet"},
    {"format", "cr:format"}, {"includes", "cr:includes"}, {"isArray", "cr:isArray"},
    {"isLiveDataset", "cr:isLiveDataset"}, {"jsonPath", "cr:jsonPath"}, {"key", "cr:key"}, {"md5", "cr:md5"},
    {"parentField", "cr:parentField"}, {"path", "cr:path"}, {"recordSet", "cr:recordSet"},
    {"references", "cr:references"}, {"regex", "cr:regex"}, {"repeated", "cr:repeated"}, {"replace", "cr:replace"},
    {"samplingRate", "cr:samplingRate"}, {"sc", "https://schema.org/"}, {"separator", "cr:separator"},
    {"source", "cr:source"}, {"subField", "cr:subField"}, {"transform", "cr:transform"}
  };

  private Croissant() {}

  static ObjectNode of(ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("@context", context());
    root.put("@type", "sc:Dataset");
    root.put("conformsTo", "http://mlcommons.org/croissant/1.1");
    root.put("name", settings.name());
    root.put("alternateName", settings.displayTitle());
    root.put("description", settings.displayDescription() + WithheldNotice.appended(contents));
    root.put("version", settings.version());
    root.put("license", LicenseText.page(contents));
    if (settings.date() != null) {
      root.put("datePublished", settings.date().toString());
    }
    root.put("citeAs", Citation.bibtex(settings));
    DatasetDescription description = settings.description();
    if (description.url() != null) {
      root.put("url", description.url());
    }
    if (description.doi() != null) {
      root.put("sameAs", Citation.doiPage(description.doi()));
    }
    ArrayNode keywords = root.putArray("keywords");
    CardHead.tags(settings).forEach(keywords::add);
    ArrayNode languages = root.putArray("inLanguage");
    contents.languages().forEach(languages::add);
    ArrayNode creators = root.putArray("creator");
    settings.citedCreators().forEach(creator -> creators.add(agent(creator)));
    if (description.publisher() != null) {
      root.set("publisher", agent(description.publisher()));
    }
    ArrayNode distribution = root.putArray("distribution");
    ArrayNode recordSets = root.putArray("recordSet");
    for (ReleaseContents.TableContents table : contents.tables()) {
      for (ReleaseContents.DataFile file : table.files()) {
        distribution.add(file(table, file));
      }
      recordSets.add(recordSet(table));
    }
    return root;
  }

  private static ObjectNode agent(Creator creator) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (creator instanceof Creator.Person person) {
      node.put("@type", "sc:Person").put("name", person.displayName());
      if (person.orcid() != null) {
        node.put("url", Citation.orcidPage(person.orcid()));
      }
    } else if (creator instanceof Creator.Organisation organisation) {
      node.put("@type", "sc:Organization").put("name", organisation.name());
      String page = organisation.url() == null ? organisation.ror() : organisation.url();
      if (page != null) {
        node.put("url", page);
      }
    }
    return node;
  }

  private static ObjectNode context() {
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    context.put("@language", "en");
    context.put("@vocab", "https://schema.org/");
    for (String[] term : TERMS) {
      context.put(term[0], term[1]);
    }
    context.putObject("data").put("@id", "cr:data").put("@type", "@json");
    context.putObject("dataType").put("@id", "cr:dataType").put("@type", "@vocab");
    context.putObject("examples").put("@id", "cr:examples").put("@type", "@json");
    context.putObject("description").put("@container", "@language");
    context.putObject("name").put("@container", "@language");
    return context;
  }

  private static String id(ReleaseContents.TableContents table, ReleaseContents.DataFile file) {
    return table.schema().name() + "-" + file.format().name();
  }

  private static ObjectNode file(ReleaseContents.TableContents table, ReleaseContents.DataFile file) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("@type", "cr:FileObject");
    node.put("@id", id(table, file));
    node.put("name", id(table, file));
    node.put("contentUrl", file.digest().path());
    node.put("contentSize", file.digest().bytes() + " B");
    node.put("encodingFormat", file.format().mediaType());
    node.put("sha256", file.digest().sha256());
    return node;
  }

  private static ObjectNode recordSet(ReleaseContents.TableContents table) {
    String name = table.schema().name();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("@type", "cr:RecordSet");
    node.put("@id", name);
    node.put("name", name);
    node.put("description", table.schema().meaning());
    node.putObject("key").put("@id", name + "/" + table.schema().key());
    ArrayNode fields = node.putArray("field");
    for (ColumnSchema column : table.schema().columns()) {
      ObjectNode field = fields.addObject();
      field.put("@type", "cr:Field");
      field.put("@id", name + "/" + column.name());
      field.put("name", column.name());
      field.put("description", column.meaning());
      field.put("dataType", dataType(column.type()));
      if (column.type() == ColumnType.STRING_LIST) {
        field.put("isArray", true).put("arrayShape", "-1");
      }
      ObjectNode source = field.putObject("source");
      source.putObject("fileObject").put("@id", id(table, table.preferredFile()));
      source.putObject("extract").put("column", column.name());
      // mlcroissant sorts record sets by their references, and takes one to its own for a cycle.
      if (column.refersTo() != null && !name.equals(column.refersToTable())) {
        field
            .putObject("references")
            .putObject("field")
            .put("@id", column.refersToTable() + "/" + column.refersToColumn());
      }
    }
    return node;
  }

  private static String dataType(ColumnType type) {
    return switch (type) {
      case STRING, DATE, STRING_LIST -> "sc:Text";
      case INT -> "sc:Integer";
      case BOOLEAN -> "sc:Boolean";
      case TIMESTAMP -> "sc:DateTime";
    };
  }
}
