using Unccd.Results.Budgets;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

public sealed partial class PerformanceReport
{
    /// <summary>Whether the projected overruns of the programmes can be covered within an authority; null where the report has no table by programme with a projection.</summary>
    /// <param name="authority">The authority.</param>
    /// <exception cref="ArgumentNullException"><paramref name="authority"/> is null.</exception>
    public PolicyVerdict? Judge(TransferAuthority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (ExpenditureByProgramme is not { } table || table.ColumnOf(ExpenditureColumn.TotalExpenditure) is null)
            return null;
        if (!IsSound(table.Identities) || table.Lines.Any(line => line.Role.IsLine && (line.Approved is not >= 0m || line.TotalExpenditure is not >= 0m)))
            return Undecided(authority.ToString(), authority.IsVerified, table.Print, table.Position) with { Name = authority.Name };
        var verdict = authority.Judge(AppropriationLine.Of(table));
        var message = verdict.IsCompliant
            ? new Message(MessageCode.PolicyTransfersKept, new MessageArgument("count", verdict.Transfers.Count), new MessageArgument("amount", verdict.AggregateNeeded.Amount))
            : new Message(MessageCode.PolicyTransfersBroken, new MessageArgument("obstacles", verdict.Obstacles.Select(obstacle => obstacle.Message).ToArray()));
        return new PolicyVerdict(authority.ToString(), authority.IsVerified, verdict.IsCompliant, message, table.Position, verdict) { Name = authority.Name };
    }

    /// <summary>Whether the share of women in the filled posts lies in a band; null where the report has no table by sex, or no post is filled.</summary>
    /// <param name="band">The band.</param>
    /// <exception cref="ArgumentNullException"><paramref name="band"/> is null.</exception>
    public PolicyVerdict? Judge(ParityBand band)
    {
        ArgumentNullException.ThrowIfNull(band);
        if (PostsByRegionAndSex is not { } table || table.Parity() is not { } parity || parity.WomenShare() is not { } share)
            return null;
        var policy = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{band.Lower}-{band.Upper} %");
        var isVerified = band != ParityBand.Common;
        return IsSound(table.Identities.Where(identity => identity.Form == IdentityForm.Sum))
            ? new PolicyVerdict(policy, isVerified, parity.IsWithin(band), new Message(
                MessageCode.PolicyParity, new("share", share.Value), new("lower", band.Lower), new("upper", band.Upper)), table.Position)
            : Undecided(policy, isVerified, table.Print, table.Position);
    }

    private static PolicyVerdict Undecided(string policy, bool isVerified, PrintedTable print, int position) => new(
        policy,
        isVerified,
        null,
        new Message(MessageCode.PolicyUndecided, new MessageArgument("table", print.Number ?? position.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        position);

    private bool IsSound(IEnumerable<Identity> identities) => identities.All(identity => PrintedEvidence.Holds(identity, place => Document[place]) != false);
}
