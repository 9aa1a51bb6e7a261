using Unccd.Results.Identities;
using Unccd.Results.Tests.Identities;

namespace Unccd.Results.Tests.Diagnosis;

/// <summary>Tables 1 and 2 of ICCD/CRIC(18)/3 (22 July 2019), as printed, with what must hold in and between them. Headings count as rows.</summary>
internal static class PublishedTables
{
    private static readonly string[][] First =
    [
        ["", "", "", "", ""],
        ["2 050 085", "1 567 543", "690 741", "2 258 284", "(208 199)"],
        ["2 172 900", "1 335 181", "630 108", "1 965 289", "207 611"],
        ["3 953 400", "2 542 362", "1 269 054", "3 811 416", "141 984"],
        ["2 050 085", "1 567 543", "690 741", "2 492 215", "16 836"],
        ["", "", "", "", ""],
        ["3 640 300", "2 494 053", "1 103 726", "3 597 778", "42 522"],
        ["14 325 736", "9 666 259", "4 458 723", "14 124 982", "200 754"],
        ["1 815 651", "655 817", "877 000", "1 532 871", "282 780"],
    ];

    private static readonly string[][] Second =
    [
        ["10 581 075", "7 362 884", "2 808 803", "10 171 687", "409 388"],
        ["691 100", "304 194", "463 205", "767 399", "(76 299)"],
        ["660 286", "623 828", "141 862", "765 690", "(105 404)"],
        ["154 000", "65 822", "30 000", "95 822", "58 178"],
        ["22 000", "8 352", "", "8 352", "13 648"],
        ["1 193 375", "469 728", "693 300", "1 163 028", "30 347"],
        ["92 000", "80 140", "", "80 140", "11 860"],
        ["931 900", "751 311", "321 553", "1 072 864", "(140 964)"],
        ["14 325 736", "9 666 259", "4 458 723", "14 124 982", "200 754"],
    ];

    public static CellSystem System(RoundingConvention convention) => Maker(convention).System();

    public static SystemMaker Maker(RoundingConvention convention)
    {
        var maker = new SystemMaker(convention).Grid(1, First).Grid(2, Second);
        foreach (var row in (int[])[2, 3, 4, 5, 7, 8, 9])
            Rows(maker, 1, row);
        for (var row = 1; row <= 9; row++)
            Rows(maker, 2, row);
        for (var column = 1; column <= 5; column++)
        {
            maker.Holds($"1;8,{column} = 1;2,{column} + 1;3,{column} + 1;4,{column} + 1;5,{column} + 1;7,{column}");
            maker.Holds($"2;9,{column} = " + string.Join(" + ", Enumerable.Range(1, 8).Select(row => $"2;{row},{column}")));
            maker.Holds($"1;8,{column} = 2;9,{column}", IdentityKind.CrossTable);
        }

        return maker;
    }

    private static void Rows(SystemMaker maker, int table, int row)
    {
        maker.Holds($"{table};{row},4 = {table};{row},2 + {table};{row},3", IdentityKind.RowSum);
        maker.Holds($"{table};{row},5 = {table};{row},1 - {table};{row},4", IdentityKind.Balance);
    }
}
