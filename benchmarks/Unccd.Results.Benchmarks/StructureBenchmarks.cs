using BenchmarkDotNet.Attributes;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Benchmarks;

/// <summary>Inferring the structure of one table: of the usual size, and of 1,000 to 10,000 rows by 4 columns in groups of about ten, for the growth.</summary>
[MemoryDiagnoser]
public class StructureBenchmarks
{
    private PrintedDocument document = null!;

    [Params("30 x 10", "1000 x 4", "3000 x 4", "10000 x 4")]
    public string Size { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var size = Size.Split(" x ");
        var (rows, columns) = (Number(size[0]), Number(size[1]));
        document = new PrintedDocument("benchmark", tables: [Table(rows, columns)]);
    }

    [Benchmark]
    public DocumentStructure Infer() => DocumentStructure.Infer(document);

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    // Groups of nine details and their subtotal, a last column that adds the others, a grand total.
    private static PrintedTable Table(int rows, int columns)
    {
        var random = new Random(1);
        var body = new List<PrintedRow>();
        var group = new long[columns];
        var grand = new long[columns];
        for (var row = 1; row < rows; row++)
        {
            var isSubtotal = row % 10 == 0 || row == rows - 1;
            var figures = new long[columns];
            for (var column = 0; column < columns; column++)
            {
                figures[column] = isSubtotal ? group[column]
                    : column == columns - 1 ? figures[..column].Sum() : random.Next(1_000, 5_000_000);
                grand[column] += isSubtotal ? 0 : figures[column];
                group[column] = isSubtotal ? 0 : group[column] + figures[column];
            }

            body.Add(Row(isSubtotal ? "Subtotal" : $"Item {row}", figures));
        }

        body.Add(Row("Total", grand));
        return new PrintedTable("1", "Budget", "Euros", "", Enumerable.Range(1, columns).Select(column => new PrintedColumn(column == columns ? "Total" : $"Source {column}")), body);
    }

    private static PrintedRow Row(string label, long[] figures) =>
        new(label, figures.Select(figure => new PrintedFigure(PlainText(figure), FigureKind.Number, figure, 1m)));

    private static string PlainText(long figure) => figure.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
