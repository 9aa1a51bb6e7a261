using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Packed;

/// <summary>The relationships of a part: which other part an id means.</summary>
internal static class Relationships
{
    // Links for the reader of the document, and templates it was once made from: nothing of the document's own content.
    private static readonly string[] Harmless = ["hyperlink", "attachedTemplate", "externalLinkPath", "externalLink", "xlPathMissing", "customXml", "mailMergeSource", "recipientData"];

    /// <summary>The targets by id, as names of parts.</summary>
    public static Dictionary<string, string> Read(PackedFile file, string folder, string part, ICollection<InputProblem> problems)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        var name = $"{folder}_rels/{part}.rels";
        file.ForEach(name, reader =>
        {
            if (reader.LocalName != "Relationship" || reader.GetAttribute("Id") is not { } id || reader.GetAttribute("Target") is not { } target)
                return;
            var type = reader.GetAttribute("Type") ?? "";
            if (string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
            {
                if (!Harmless.Contains(type[(type.LastIndexOf('/') + 1)..]))
                    problems.Add(InputProblem.ExternalPart(name, target.Length > 120 ? target[..120] + "…" : target));
                return;
            }

            targets[id] = target.StartsWith('/') ? target[1..] : folder + target;
        });
        return targets;
    }
}
