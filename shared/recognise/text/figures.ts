import { isIdeograph } from "./character-kind.ts";
import { WordSet } from "./word-set.ts";

/** People of history and of books, and makers that things are called after: spoken of everywhere, nobody's personal information. */
const FIGURES =
  "孔子 孟子 老子 庄子 荀子 墨子 韩非子 孙子 屈原 商鞅 李斯 秦始皇 嬴政 项羽 刘邦 霍去病 司马迁 班固 张骞 蔡伦 曹操 曹丕 曹植 刘备 孙权 诸葛亮 关羽 张飞 鲁肃 吕布 貂蝉 司马懿 华佗 张仲景 " +
  "陶渊明 王羲之 祖冲之 李世民 武则天 李白 杜甫 孟浩然 白居易 李商隐 韩愈 柳宗元 刘禹锡 陈子昂 赵匡胤 欧阳修 王安石 苏轼 苏东坡 苏辙 李清照 辛弃疾 陆游 岳飞 文天祥 范仲淹 司马光 沈括 毕昇 包拯 朱熹 " +
  "成吉思汗 忽必烈 朱元璋 郑和 王阳明 张居正 戚继光 李时珍 徐霞客 海瑞 郑成功 曹雪芹 蒲松龄 吴承恩 施耐庵 罗贯中 吴敬梓 纪晓岚 林则徐 曾国藩 左宗棠 李鸿章 康有为 梁启超 谭嗣同 孙中山 蔡元培 鲁迅 胡适 陈独秀 李大钊 钱钟书 " +
  "郭沫若 茅盾 巴金 曹禺 冰心 沈从文 朱自清 徐志摩 闻一多 张爱玲 林徽因 梁思成 齐白石 徐悲鸿 张大千 梅兰芳 聂耳 冼星海 雷锋 白求恩 钱学森 华罗庚 陈景润 袁隆平 季羡林 王国维 陈寅恪 " +
  "毛遂 何首乌 徐长卿 刘寄奴 王不留 孙悟空 牛魔王 杨家将 猪八戒 唐僧 沙僧 白骨精 贾宝玉 林黛玉 薛宝钗 王熙凤 刘姥姥 宋江 林冲 鲁智深 李逵 潘金莲 西门庆 小龙女 张无忌 令狐冲 韦小宝 乔峰 哪吒 姜子牙 梁山伯 祝英台 白素贞 花木兰 穆桂英 孟姜女 " +
  "方世玉 黄飞鸿 霍元甲 阿凡提 鲁班 扁鹊 孙思邈 伯牙 管仲 鲍叔牙 廉颇 蔺相如 荆轲 范蠡 西施 勾践 夫差 王昭君 杨玉环 杨贵妃 " +
  "李宁 张小泉 王守义 王老吉 王致和 陈麻婆 周黑鸭 周大福 周大生 周生生 谢瑞麟 马应龙 云南白药 同仁堂 李锦记 胡庆余 方太 华为 安踏 匡威 范思哲 古驰 高露洁 欧莱雅 雅诗兰黛 强生 柯达 施耐德 霍尼韦尔 高德 高通 金山 谷歌 陶氏";

const NAMES = new WordSet(FIGURES.split(" "));

/** What a sentence about a figure goes on with: "苏轼生于…". */
const GOES_ON = "生死说曰云写诗画书称评论曾和与的是骁在也都";

/** Characters of such a name at `start` of `text`; 0 where none stands there, or where two characters of it go on as somebody else's name. */
export function figureLength(text: string, start: number): number {
  if (!NAMES.mayBegin(text, start)) return 0;
  for (const length of [4, 3]) if (NAMES.has(text.slice(start, start + length))) return length;
  return NAMES.has(text.slice(start, start + 2)) && (!isIdeograph(text.charCodeAt(start + 2)) || GOES_ON.includes(text.charAt(start + 2))) ? 2 : 0;
}
