using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Layout;

/// <summary>Stops a reader at bad input from any depth; what was read before it is kept. It never leaves this library.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Caught where reading starts; callers see the problem in the reading.")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without a problem it would say nothing.")]
internal sealed class ReadingStopped(InputProblem problem) : Exception(problem.ToString())
{
    public InputProblem Problem { get; } = problem;
}
