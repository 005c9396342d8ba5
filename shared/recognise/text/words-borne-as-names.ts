/** Everyday words, places and figures of old books that people are called all the same: names where a label or a role says so. */
export const WORDS_BORNE_AS_NAMES: ReadonlySet<string> = new Set(
  (
    "秦岭 江河 黎明 白云 安静 文静 高山 石磊 沈阳 洛阳 金星 明星 孔子 江山 安宁 安康 安心 文明 高峰 高原 高洁 高远 高明 高兴 白雪 白杨 白鸽 常青 方圆 马达 雷达 雷鸣 龙腾 " +
    "时光 温馨 温暖 温柔 华夏 常乐 向阳 向荣 满意 宁静 康乐 田野 田园 明月 盛夏 舒畅 经纬 元宝 宋词 宋朝 唐诗 姚黄 史诗 黄河 黄山 金山 金花 金沙 梁山 柳絮 云海 云彤 海洋 海涛 " +
    "平安 和平 朝阳 阳光 严肃 严谨 谢意 祝愿 祝福 方正 郝运 任意 路遥 季节 季风 夏天 夏雨 冬雪 车厘 米兰 牛犇 石林 石英 原野 国强 连城 边疆 花朵 水仙 成功 项链 程度 艾草 解放 乐天 游离 付出 易安 易容"
  ).split(" "),
);
