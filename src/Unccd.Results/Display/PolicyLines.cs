using Unccd.Results.Checking;
using Unccd.Results.Messages;
using Unccd.Results.Reports;

namespace Unccd.Results.Display;

/// <summary>The verdict on a policy in words: kept or broken, by which source, on which figures, and the transfers that would do.</summary>
internal static class PolicyLines
{
    public static Message Word(PolicyCheck check) => new(check.Verdict.IsKept switch
    {
        true => MessageCode.PolicyKept,
        false => MessageCode.PolicyBroken,
        _ => MessageCode.PolicyOpen,
    });

    /// <summary>"UNFCCC (22/CP.21, paragraph 10): ..."; on corrected figures also what is to be said of the print.</summary>
    public static string Sentence(PolicyCheck check, OfficialLanguage language) => $"{Name(check.Verdict, language)}: {check.Message.ToString(language)}";

    public static IEnumerable<string> Transfers(PolicyCheck check, OfficialLanguage language) =>
        (check.Verdict.Transfers?.Transfers ?? []).Select(transfer =>
            new Message(MessageCode.PolicyTransfer, new("amount", transfer.Amount.Amount), new("from", transfer.From), new("to", transfer.To)).ToString(language));

    private static string Name(PolicyVerdict verdict, OfficialLanguage language) => verdict.IsVerified
        ? verdict.Policy
        : new Message(MessageCode.PolicyUnverified, new MessageArgument("policy", verdict.Name)).ToString(language);
}
