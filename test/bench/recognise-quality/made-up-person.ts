import { residentIdCheckCharacter } from "@outflow/shared/recognise/recognisers/resident-id-check.ts";
import type { Random } from "./random.ts";

/** Somebody who does not exist. */
export interface MadeUpPerson {
  readonly name: string;
  readonly mobile: string;
  readonly residentId: string;
  readonly birthDate: string;
  readonly email: string;
  readonly bankCard: string;
  readonly passport: string;
  readonly wechat: string;
  readonly qq: string;
  readonly plate: string;
  readonly address: string;
  readonly landline: string;
  readonly gender: string;
  readonly employeeNumber: string;
}

const SURNAMES = [
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常",
  "欧阳",
  "司马",
  "上官",
  "诸葛",
];
const GIVEN = [
  ..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂华玉萍红玲建国志文斌鹏辉宇浩凯健俊帆雪琳欣怡婷慧佳颖梦洁晨曦轩泽睿博瑞思雨子涵梓宸嘉懿诗琪雅静海波东海春燕晓光立新永康德福庆祥兰英翠莲",
];
const AREAS = [
  "110101",
  "310115",
  "440305",
  "440106",
  "330106",
  "320102",
  "510104",
  "420106",
  "610113",
  "350203",
  "210102",
  "370102",
  "430102",
  "500103",
  "120101",
];
const PREFIXES = [
  "130",
  "131",
  "132",
  "133",
  "135",
  "136",
  "137",
  "138",
  "139",
  "147",
  "150",
  "151",
  "152",
  "155",
  "156",
  "157",
  "158",
  "159",
  "166",
  "171",
  "173",
  "176",
  "177",
  "178",
  "180",
  "181",
  "182",
  "185",
  "186",
  "187",
  "188",
  "189",
  "191",
  "195",
  "198",
  "199",
];
const DOMAINS = ["qq.com", "163.com", "126.com", "gmail.com", "outlook.com", "example.com", "example.cn", "sina.com", "mail.example.org"];
const BINS = ["622848", "621700", "622202", "621661", "622588", "621483", "622609", "436742", "621226", "625912"];
const PLACES: readonly (readonly [string, string])[] = [
  ["上海市浦东新区", "021"],
  ["北京市朝阳区", "010"],
  ["广东省深圳市南山区", "0755"],
  ["浙江省杭州市西湖区", "0571"],
  ["江苏省南京市鼓楼区", "025"],
  ["四川省成都市武侯区", "028"],
  ["湖北省武汉市洪山区", "027"],
  ["陕西省西安市雁塔区", "029"],
];
const STREETS = ["世纪大道", "建国路", "科技园路", "文三路", "中山北路", "天府大道", "珞喻路", "长安南路", "人民路", "解放街"];

export function madeUpPerson(random: Random, options: { child?: boolean } = {}): MadeUpPerson {
  const name = random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.75) ? random.pick(GIVEN) : "");
  const year = options.child ? random.int(2014, 2024) : random.int(1955, 2004);
  const [month, day] = [String(random.int(1, 12)).padStart(2, "0"), String(random.int(1, 28)).padStart(2, "0")];
  const seventeen = `${random.pick(AREAS)}${year}${month}${day}${random.digits(3)}`;
  const [place, code] = random.pick(PLACES);
  return {
    name,
    mobile: random.pick(PREFIXES) + random.digits(8),
    residentId: seventeen + residentIdCheckCharacter(seventeen),
    birthDate: `${year}-${month}-${day}`,
    email: `${random.pick(["u", "li.", "zhang_", "wang-", "chen", "x"])}${random.digits(6)}@${random.pick(DOMAINS)}`,
    bankCard: luhn(random.pick(BINS) + random.digits(random.chance(0.6) ? 12 : 9)),
    passport: `E${random.pick([..."ABCDEFGHJK"])}${random.digits(7)}`,
    wechat: `${random.pick(["wx", "lili_", "zhang-", "hello"])}${random.digits(5)}`,
    qq: String(random.int(1, 9)) + random.digits(random.int(5, 9)),
    plate: `${random.pick([..."京沪粤浙苏川鄂陕"])}${random.pick([..."ABCD"])}${random.digits(5)}`,
    address: `${place}${random.pick(STREETS)}${random.int(1, 999)}号${random.chance(0.5) ? `${random.int(1, 30)}栋${random.int(1, 30)}0${random.int(1, 4)}室` : ""}`,
    landline: `${code}-${random.int(2, 8)}${random.digits(7)}`,
    gender: random.pick(["男", "女"]),
    employeeNumber: `E${random.digits(5)}`,
  };
}

export function madeUpPeople(random: Random, count: number): MadeUpPerson[] {
  const people: MadeUpPerson[] = [];
  const taken = new Set<string>();
  while (people.length < count) {
    const person = madeUpPerson(random);
    // Two people of one name in one short text cannot be told apart by anybody; two of one staff number are one person.
    if (taken.has(person.name) || taken.has(person.employeeNumber)) continue;
    taken.add(person.name).add(person.employeeNumber);
    people.push(person);
  }
  return people;
}

/** `digits` with the check digit that makes Luhn hold. */
export function luhn(digits: string): string {
  let sum = 0;
  for (let i = digits.length - 1, double = true; i >= 0; i--, double = !double) {
    const digit = Number(digits[i]);
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return digits + String((10 - (sum % 10)) % 10);
}
