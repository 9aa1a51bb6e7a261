namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Staffing(string code) => code switch
    {
        MessageCode.ReasonPostSubtotal => "小计为其上各职等之和。",
        MessageCode.ReasonPostTotal => "总计为各小计与未列入小计的职等之和。",
        MessageCode.ReasonPostsByRegion => "每个已填补员额属于一个区域组。",
        MessageCode.ReasonPostsBySex => "每个已填补员额由男性或女性担任。",
        MessageCode.ReasonPostsBySource => "总计为各资金来源之和。",
        MessageCode.ReasonPostsByUnit => "总计为各单位之和。",
        MessageCode.ReasonShareOfPosts => "所占比例为该栏总计占全部已填补员额的百分比。",
        _ => null,
    };
}
