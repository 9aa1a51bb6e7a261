using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>Turns the verdict on an identity into what is to be said of it.</summary>
internal static class IdentityFindings
{
    /// <summary>The finding of one identity, or null where there is nothing to say.</summary>
    public static Finding? Of(PrintedDocument document, Func<CellPlace, PrintedFigure> figureAt, IdentityCheck check)
    {
        var identity = check.Identity;
        // What facts of the text contradict is said by the rules on facts, which name them.
        if (identity.Kind == IdentityKind.Fact)
            return null;
        switch (check.Verdict)
        {
            case Verdict.Rounding when identity.Form != IdentityForm.Share && check.Residual is not (null or 0m):
                return Make(document, figureAt, check, Severity.Information, MessageCode.RoundingDifference);
            case Verdict.Violated when identity.Grade == IdentityGrade.Unverified:
                return Make(document, figureAt, check, Severity.Warning, MessageCode.UnverifiedTotal);
            case Verdict.Violated when identity.Grade == IdentityGrade.Informative:
                return Make(document, figureAt, check, Severity.Information, MessageCode.TablesDiffer);
            case Verdict.Violated:
                return Make(document, figureAt, check, Severity.Error, CodeOfViolation(identity));
            case Verdict.NotApplicable when IsShareOfZero(figureAt, check):
                return Make(document, figureAt, check, Severity.Warning, MessageCode.ShareOfZero);
            default:
                return null;
        }
    }

    // To print a share of nothing is a statement about nothing, unless nothing was spent of nothing.
    private static bool IsShareOfZero(Func<CellPlace, PrintedFigure> figureAt, IdentityCheck check) =>
        check.IsShareOfZero && figureAt(check.Identity.Target).IsNumber && figureAt(check.Identity.Terms[0].Cell).Value is not 0m;

    private static string CodeOfViolation(Identity identity) => identity.Kind switch
    {
        IdentityKind.Statement => MessageCode.StatementViolated,
        IdentityKind.CrossTable => MessageCode.CrossTableViolated,
        _ when identity.Form == IdentityForm.Share => MessageCode.ShareViolated,
        _ when identity.Form == IdentityForm.Rate => MessageCode.RateViolated,
        IdentityKind.RowSum => MessageCode.RowSumViolated,
        IdentityKind.ColumnSum => MessageCode.ColumnSumViolated,
        IdentityKind.Subtotal => MessageCode.SubtotalViolated,
        IdentityKind.Balance => MessageCode.BalanceViolated,
        IdentityKind.EqualTotals => MessageCode.EqualTotalsViolated,
        _ => throw new InvalidOperationException($"No finding is known for the kind {identity.Kind}."),
    };

    private static Finding Make(PrintedDocument document, Func<CellPlace, PrintedFigure> figureAt, IdentityCheck check, Severity severity, string code)
    {
        var identity = check.Identity;
        var printed = figureAt(identity.Target).Text;
        var arguments = new List<MessageArgument>
        {
            new("place", PlaceMessages.OfCell(document, identity.Target)),
            // The sentences about shares say "per cent" themselves.
            new("printed", identity.Form == IdentityForm.Share ? WithoutPercentSign(printed) : printed),
        };
        if (check.Implied is { } expected)
            arguments.Add(new("expected", expected));
        if (identity.Form == IdentityForm.Share)
        {
            arguments.Add(new("part", figureAt(identity.Terms[0].Cell).Text));
            arguments.Add(new("whole", figureAt(identity.Terms[1].Cell).Text));
        }

        if (identity.Form == IdentityForm.Rate)
        {
            arguments.Add(new("rate", PrintedNumber.WithoutTrailingZeros(identity.Rate * 100m)));
            arguments.Add(new("basis", figureAt(identity.Terms[0].Cell).Text));
        }

        arguments.Add(new("other", Others(document, identity)));
        return new Finding(severity, FindingPlace.Of(document, identity.Target), new Message(code, arguments), printed, check.Implied, identity.Cells);
    }

    private static string WithoutPercentSign(string printed) => string.Concat(printed.Where(c => c is not ('%' or '％' or '٪' or '﹪'))).Trim();

    // A cell implied by many others is said to follow from their tables; one other cell is named.
    private static Message Others(PrintedDocument document, Identity identity)
    {
        var cells = identity.Terms.Select(term => term.Cell).ToArray();
        if (cells.Length == 1)
            return PlaceMessages.OfCell(document, cells[0]);
        var places = cells.Select(cell => cell.IsInText
            ? PlaceMessages.OfParagraph(document.Paragraphs[cell.Row - 1])
            : new Message(MessageCode.PlaceOfTable, new MessageArgument("table", PlaceMessages.OfTable(document, cell.Table)))).Distinct().ToArray();
        return places.Length == 1 ? places[0] : new Message(MessageCode.PlacesTogether, new MessageArgument("places", places));
    }
}
