namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Budgets(string code) => code switch
    {
        MessageCode.ReasonBalance => "El saldo es el presupuesto aprobado menos el total de gastos.",
        MessageCode.ReasonShareOfBudget => "El porcentaje es la proporción del presupuesto aprobado que representan los gastos.",
        MessageCode.ReasonTotalExpenditure => "El total de gastos es la suma de los gastos efectuados y los previstos.",
        MessageCode.ReasonTotalOfObjects => "El total es la suma de los objetos de gastos.",
        MessageCode.ReasonTotalOfProgrammes => "El presupuesto básico es la suma de sus programas; las partidas que figuran debajo del total quedan fuera de él.",
        MessageCode.TransferAggregateCap => "Los excesos de gastos requieren {needed}, pero en total no puede transferirse más de {allowed}: sobran {excess}.",
        MessageCode.TransferLineCap => "{line}: requiere {needed} más, pero no puede recibir más de {allowed}: sobran {excess}.",
        MessageCode.TransferLineCapOfLine => "{line}: requiere {needed} más ({rate} % de la partida), pero no puede recibir más de {allowed} ({cap} %): sobran {excess}.",
        MessageCode.TransferSavings => "Los excesos de gastos requieren {needed}, pero las demás partidas no pueden ceder más de {allowed}: faltan {excess}.",
        _ => null,
    };
}
