using System.Xml;

namespace Unccd.Results.Documents.Packed;

/// <summary>Small words for attributes of Office Open XML, whose namespace differs between its two editions.</summary>
internal static class XmlReading
{
    /// <summary>The value of an attribute by its local name, whatever its namespace.</summary>
    public static string? Attribute(this XmlReader reader, string localName)
    {
        if (!reader.HasAttributes)
            return null;
        string? value = null;
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == localName)
                value = reader.Value;
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>Whether a switch is on: it is there, and its value is none of 0, false, off.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Attribute("val") is not ("0" or "false" or "off" or "none");

    /// <summary>A whole number in an attribute, or null.</summary>
    public static int? Number(this XmlReader reader, string localName) =>
        int.TryParse(reader.Attribute(localName), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
