import { IdeographSet } from "./ideograph-set.ts";

/** Surnames by the 2020 census and the national name reports; covers more than 99 % of people. Compound surnames are listed apart. */
const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤" +
  "康易乔赖文傅葛辛祝柯殷舒纪阎欧庄翟米柳聂施岳裴左申焦俞项盛管霍柴甄鲍齐章成鲁焦解宫麦蓝卓牛樊饶涂阮关温季俞凌古甘尚路詹包倪游骆符骆耿宁洪苗洛卞华喻鲁韶谷屈池冉牟盘楼党郎佟应艾尤闵车桂曲" +
  "岑阳卫单卜蒲冼敖景邢占容靳简宗官靖瞿农娄项滕闻晏连柏颜边丛代鹿商支言嵇房全储初仇水窦云冷薄修门褚井巫苟滑隋乐强封芮虞时年权原宿巩迟禹匡国储寇沙伍桑狄臧计伏戚谈茅庞费廉薛" +
  "湛明丰居衡步满弘漕戎糜荀於惠麴家储胥蔺屠蒙池阴郁双闻莘翁谯贡劳逄姬申扶堵宰郦雍郤璩濮寿通扈燕冀郏浦尚晁勾敖融訾辜阚那毋沙乜养鞠须后红游竺盖逯苑刁邸郜仝楚闫亓揭仉展甯" +
  "祁佘朴安缪粟谌阙栾厉隗奚萨鄢茹麻郗亢牧裘钮譚顧賀聶鮑韋龐龔湯陸畢駱紀張劉陳楊黃趙吳孫馬鄭謝許韓鄧馮蕭葉鍾盧蔣賈閻薛鄒龍萬錢嚴賴歐莊齊魯蘇呂羅" +
  "毕邬穆萧席童梅昝荣仲伊祖邰鄂慕习宦庾暨蒯荆芦巢羿汲邴缑佴昌吉元花区皮危况畢榮鄔贲杭酆宓钭束蓟殳夔厍笪植檀郄巴乌弓贝凤铁台查沃帅诸";
const COMPOUND =
  "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 宇文 长孙 司空 端木 独孤 南宫 轩辕 百里 东郭 申屠 闻人 澹台 公冶 太史 呼延 钟离 淳于 赫连 鲜于 濮阳 万俟 亓官 闾丘 拓跋 完颜 耶律 纳兰 公羊 歐陽 司馬 諸葛";

const COMPOUND_STARTS = COMPOUND.replace(/(\S)\S ?/g, "$1");

/** Every character that can begin a name. */
export const SURNAME_CHARACTERS = SINGLE + COMPOUND_STARTS;
const SURNAMES = new IdeographSet(SINGLE);
const STARTS = new IdeographSet(SURNAME_CHARACTERS);
const COMPOUNDS: ReadonlySet<string> = new Set(COMPOUND.split(" "));
const FIRST_OF_TWO = new IdeographSet(COMPOUND_STARTS);

/** True where a surname of two characters begins at `start`. */
export function isCompoundSurname(text: string, start = 0): boolean {
  return FIRST_OF_TWO.has(text.charCodeAt(start)) && COMPOUNDS.has(text.slice(start, start + 2));
}

/** Characters of the surname at `start`; 0 where none begins. */
export function surnameLength(text: string, start = 0): 0 | 1 | 2 {
  if (!STARTS.has(text.charCodeAt(start))) return 0;
  if (isCompoundSurname(text, start)) return 2;
  return SURNAMES.has(text.charCodeAt(start)) ? 1 : 0;
}
