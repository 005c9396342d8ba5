import { IdeographSet } from "./ideograph-set.ts";

/**
 * Characters that stand in Chinese given names often enough to speak for one: those the national name reports (2018–2022) and
 * the frequency lists of given names put first, for both sexes and all generations. Characters that begin ordinary words
 * far more often than they end names (不, 可, 行, 期 …) are left out even where some people bear them.
 */
const CHARACTERS =
  "伟芳娜秀敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红梅莉玲燕丹凤洁云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷蓉眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希欣飘育" +
  "滢馥筠柔竹霭凝晓欢霄枫芸菲寒伊亚宜姬舒影荔枝思俊峰保东文辉力永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥发武新利清飞彬富顺信子昌成康星光天达安岩中茂进林坚和彪博诚敬振壮群豪心邦承乐绍功松善厚庆民友裕河哲江浩亮谦亨奇固轮" +
  "翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以建家致树炎德时泰盛雄琛钧冠策腾榕风航弘轩宇睿涵梓萱晗琪曦彤雯妍诗语依诺雨桐铭皓煜祺沐宸奕昊昕逸晟霖卓锐瀚钰楠骏熙烨炜熠恒耀翊凯然骁谨尧舜禹鑫淼森焱垚峻嵘岳崇岭峥巍毅韬謇赫赞勋" +
  "劭励劲旻昀昱晏晋晖景晶智暄朔杭枢柏柯柳桦梧棋楚楷榆槐樟橙歆沁沛沅泓泉洲浚涓淇淑淳渊渝湘溪滔漫潇潮澄濠灿炫烁焕煊熹爵珂珊珏珑珩球琅琦琳琨琮瑄瑛瑜璇璐璞璟芝芷苒苗茜茵荃莹菊萌葵蓝蔓蕾蕙薏虹蝶裳诣诵谊谧豆贤贺越辛远迎连逊郁金铃" +
  "银锋键长闻阳陆雅霆靖韶顶顾颂骥鲁鸿鹃鹤麒麟黎齐龄伶侠俐俏倚偲儒允兆典冉净凌凰刊创剑加勃南占双合吉吟唯唐喆喜圆坤垒城塬墨夏奎好妤妮姗姝娅娇婧媚嫒嫣孔孜孝守宗宝宛宣宪寅小少尚尹展岐岑岗川巧己帅帆年幸庄庭弦弛彦彧彩彭徐忆忠念恋" +
  "恩恬恺悠情惠愉慈慧懿戈拓攀攸放敦斯方旺昂昆映春晚普暖曼朴朵权李杉杏枚柱栩桃桑椿楼榜歌正水汝汪沙治沿泊泠泳洪津洛润淮湖源滨漪漾潘潭灵灼炳烈焰煌熊牧狄玄王玖玛珺琇璋璧甜田甫男留疆白益石祖禄禧秉秋秦程稼穆立章童端竣笑笛笠筱箐箫" +
  "米粤纫绮绿缘缨缤罗美羚翎翠翼耘聆肖腊芃芊芬芮苇苏茉茹草荟莞菀菡萧葛董蒙蓁蓬蔚蕴西训诒谷谭赟赢迅迈逍通逢逵遂遥邈郡铎铮锡镇镜镝闯闽际陶隆雷霏韦韩飒骄骅高魁鲜鹂麦偉麗強軍豔濤蘭剛華紅鳳潔雲蓮環榮愛瓊錦慶龍國勝學發興東輝廣義貴" +
  "飛順達進賓傑誠維漢鵬澤鴻冬丁任佑佩修北协圣奋宾密峡序恢恭意抒朝琢莘蔡让钟阔陈魏晴娥素珠根政纲威卫苹姿霜紫澈炅花誉征予嗣绅豫愿如业群特弋昶喻绪琰弈烁炘垣屹岱崧彰怀惟捷敖旷曙栖樱汶渺澍濡燊珣珧甄畅畴皎砚祎禾秾筝绎绒缜翀舸苓茵莺蒂虔裕谚赋轲辞郴酉钊钥铠颢颐飏馥驰鹭黎兮宥奕亦昱" +
  "舟衿扬俭沫汐笙芙棠樾珮珉琚璎璃瓒祯祉绫翌胤芹菱葳蔷薰霁霈霓骐骞鲲鸢麓旎旖曜槿沣洵浠淙渲渚潼澧炯焘玥玑珈珞琎琏璁皑盈睦硕磐祈稷竑笃粲绥绯聿肃肇荻菘藜诠诩轼辙遐钦铄铿锴镕闵雎韧韫颉骋骊鸥鸾斐侃勉卉娉娣婳嵩廷徽忻憬懋惜斓曈柠桓榛檀浔淞湉溯犇";

export const GIVEN_NAME_CHARACTERS = new IdeographSet(CHARACTERS);

/** Borne as well, but far more often the beginning of a word: believed only behind a role, a label or before a title. */
export const ALSO_BORNE = new IdeographSet("可一知大力儿词今化运叶绿忌里");
