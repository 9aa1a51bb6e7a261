using System.Diagnostics.CodeAnalysis;
using Unccd.Results.Achievements;
using Unccd.Results.Budgets;
using Unccd.Results.Framework;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>A performance report: the printed document, the typed readings of its tables, its results framework and what its text states.</summary>
/// <remarks>
/// Immutable; equal by content. The figures are as printed, right or wrong; every reading points into <see cref="Document"/>.
/// A table that no type describes stands in the document alone.
/// </remarks>
public sealed partial class PerformanceReport : IEquatable<PerformanceReport>
{
    private readonly ValueList<ExpenditureTable> expenditures;
    private readonly ValueList<PostTable> posts;
    private readonly ValueList<PostDistribution> distributions;
    private readonly ValueList<ReportStatement> statements;
    private readonly ValueList<CodeMention> mentions;

    /// <summary>A report from its parts; <see cref="Read"/> finds them in a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="framework">The results framework that it reports against; null where none is known.</param>
    /// <param name="expenditures">Readings of its tables of expenditure.</param>
    /// <param name="posts">Readings of its tables of posts by funding source.</param>
    /// <param name="distributions">Readings of its tables of posts by unit, or by regional group and sex.</param>
    /// <param name="statements">Figures of the text that restate the tables.</param>
    /// <param name="mentions">Where the text names objectives, outcomes and indicators, in print order.</param>
    /// <param name="facts">What the text reports of achievements; none where null.</param>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="ArgumentException">A reading is not of the table of the document at its position, two readings are of one table, a statement, fact or mention
    /// stands in a paragraph that the document does not have, or two statements or two facts at one place; the message names the place.</exception>
    public PerformanceReport(
        PrintedDocument document,
        ResultsFramework? framework,
        IEnumerable<ExpenditureTable> expenditures,
        IEnumerable<PostTable> posts,
        IEnumerable<PostDistribution> distributions,
        IEnumerable<ReportStatement> statements,
        IEnumerable<CodeMention> mentions,
        FactCollection? facts = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(expenditures);
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(distributions);
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(mentions);
        Document = document;
        Framework = framework;
        this.expenditures = ValueList<ExpenditureTable>.From(expenditures);
        this.posts = ValueList<PostTable>.From(posts);
        this.distributions = ValueList<PostDistribution>.From(distributions);
        this.statements = ValueList<ReportStatement>.From(statements);
        this.mentions = ValueList<CodeMention>.From(mentions);
        Facts = facts ?? FactCollection.Empty;
        if (Fault() is { } fault)
            throw new ArgumentException(fault);
    }

    /// <summary>The document as printed.</summary>
    public PrintedDocument Document { get; }

    /// <summary>The results framework that the report is about; null where none is known.</summary>
    public ResultsFramework? Framework { get; }

    /// <summary>The tables of expenditure, in print order.</summary>
    public IReadOnlyList<ExpenditureTable> Expenditures => expenditures;

    /// <summary>The tables of posts by grade and funding source, in print order.</summary>
    public IReadOnlyList<PostTable> Posts => posts;

    /// <summary>The tables of filled posts by unit, or by regional group and sex, in print order.</summary>
    public IReadOnlyList<PostDistribution> Distributions => distributions;

    /// <summary>The figures of the text that restate the tables, in print order.</summary>
    public IReadOnlyList<ReportStatement> Statements => statements;

    /// <summary>Where the text names objectives, outcomes and indicators, in print order.</summary>
    public IReadOnlyList<CodeMention> Mentions => mentions;

    /// <summary>What the text reports of achievements, and its statements about the tables among them; those of a text are read by their labels, which are known in Chinese.</summary>
    public FactCollection Facts { get; }

    /// <summary>The core budget by programme; null where the report has no such table, or more than one.</summary>
    public ExpenditureTable? ExpenditureByProgramme => Only(expenditures.Where(table => table.Kind == ExpenditureKind.ByProgramme));

    /// <summary>The core budget by object of expenditure; null where the report has no such table, or more than one.</summary>
    public ExpenditureTable? ExpenditureByObject => Only(expenditures.Where(table => table.Kind == ExpenditureKind.ByObject));

    /// <summary>The posts of the secretariat, told by the title of the table; null where the report has no such table, or more than one.</summary>
    public PostTable? SecretariatPosts => Only(posts.Where(table => ReportWords.BodyOf(table.Print) == ReportWords.Body.Secretariat));

    /// <summary>The posts of the Global Mechanism, told by the title of the table; null where the report has no such table, or more than one.</summary>
    public PostTable? GlobalMechanismPosts => Only(posts.Where(table => ReportWords.BodyOf(table.Print) == ReportWords.Body.GlobalMechanism));

    /// <summary>The filled posts by unit; null where the report has no such table, or more than one.</summary>
    public PostDistribution? PostsByUnit => Only(distributions.Where(table => table.IsByUnit));

    /// <summary>The filled posts by regional group, sex or both; null where the report has no such table, or more than one.</summary>
    public PostDistribution? PostsByRegionAndSex => Only(distributions.Where(table => !table.IsByUnit));

    /// <summary>Reads a document as a performance report: every table that a type describes, and what the text states about them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="FormatException">No table of the document is one that a type describes.</exception>
    public static PerformanceReport Read(PrintedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return TryRead(document, out var report)
            ? report
            : throw new FormatException($"{document} has {document.Tables.Count} tables, none of them of expenditure or posts as performance reports print them: expected at least one.");
    }

    /// <summary>Reads a document as a performance report, if at least one of its tables is one that a type describes.</summary>
    /// <param name="document">The document; null is no report.</param>
    /// <param name="report">The report, or null where the result is false.</param>
    public static bool TryRead(PrintedDocument? document, [NotNullWhen(true)] out PerformanceReport? report)
    {
        report = null;
        if (document is null)
            return false;
        var expenditures = new List<ExpenditureTable>();
        var posts = new List<PostTable>();
        var distributions = new List<PostDistribution>();
        for (var position = 1; position <= document.Tables.Count; position++)
        {
            var print = document.Tables[position - 1];
            if (ExpenditureTable.TryRead(print, position, out var expenditure))
                expenditures.Add(expenditure);
            else if (PostTable.TryRead(print, position, out var post))
                posts.Add(post);
            else if (PostDistribution.TryRead(print, position, out var distribution))
                distributions.Add(distribution);
        }

        if (expenditures.Count + posts.Count + distributions.Count == 0)
            return false;
        var mentions = MentionReader.Read(document);
        var statements = StatementReader.Read(document);
        report = new PerformanceReport(document, MentionReader.FrameworkOf(mentions), expenditures, posts, distributions, statements, mentions, FactReader.Read(document, mentions, statements));
        return true;
    }

    /// <summary>The same report with other facts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException">A fact stands in a paragraph that the document does not have, or two at one place.</exception>
    public PerformanceReport With(FactCollection facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new PerformanceReport(Document, Framework, expenditures, posts, distributions, statements, mentions, facts);
    }

    /// <inheritdoc/>
    public bool Equals(PerformanceReport? other) =>
        other is not null && Document.Equals(other.Document) && Equals(Framework, other.Framework)
        && expenditures.Equals(other.expenditures) && posts.Equals(other.posts) && distributions.Equals(other.distributions)
        && statements.Equals(other.statements) && mentions.Equals(other.mentions) && Facts.Equals(other.Facts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PerformanceReport);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, expenditures.Count, posts.Count, distributions.Count);

    /// <summary>The symbol of the document, or its source where it has none.</summary>
    public override string ToString() => Document.ToString();

    private static T? Only<T>(IEnumerable<T> tables)
        where T : class
    {
        T? only = null;
        foreach (var table in tables)
        {
            if (only is not null)
                return null;
            only = table;
        }

        return only;
    }

    private string? Fault()
    {
        var positions = new HashSet<int>();
        foreach (var (position, print) in expenditures.Select(table => (table.Position, table.Print))
            .Concat(posts.Select(table => (table.Position, table.Print)))
            .Concat(distributions.Select(table => (table.Position, table.Print))))
        {
            if (position > Document.Tables.Count || !Document.Tables[position - 1].Equals(print))
                return $"A reading says it is of table {position}, but the document has another table there or none: expected the reading of a table at its own position.";
            if (!positions.Add(position))
                return $"Table {position} has two readings: expected one.";
        }

        foreach (var place in statements.Select(statement => statement.Place))
        {
            if (!place.IsInText || place.Row < 1 || place.Row > Document.Paragraphs.Count || place.Column < 1)
                return $"A statement stands at {place}: expected a place in the text of the document, which has {Document.Paragraphs.Count} paragraphs.";
        }

        foreach (var mention in mentions)
        {
            if (mention.Paragraph < 1 || mention.Paragraph > Document.Paragraphs.Count)
                return $"The mention of {mention.Code} stands in paragraph {mention.Paragraph}: expected one of the {Document.Paragraphs.Count} paragraphs of the document.";
        }

        var factPlaces = new HashSet<CellPlace>();
        foreach (var fact in Facts.Facts)
        {
            if (fact.Place is not { } place)
                continue;
            if (place.Row > Document.Paragraphs.Count)
                return $"Fact {fact.Id} stands in paragraph {place.Row}: expected one of the {Document.Paragraphs.Count} paragraphs of the document.";
            if (!factPlaces.Add(place))
                return $"Fact {fact.Id} stands at {place}, where another fact stands: expected each figure of the text once.";
        }

        return statements.Select(statement => statement.Place).Distinct().Count() < statements.Count
            ? "Two statements stand at one place: expected each figure of the text once."
            : null;
    }
}
