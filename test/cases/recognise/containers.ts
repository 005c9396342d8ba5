import type { RecogniseCase } from "./recognise-case.ts";

const PERSON = '{"name":"张伟","mobile":"13800138000"}';
const CSV = "姓名,手机\n张伟,13800138000\n李娜,13900139000\n";
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const base64Url = (text: string) => base64(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const nested = Array.from({ length: 8 }).reduce<string>((inner) => JSON.stringify({ data: inner }), PERSON);
const lines = (text: string) => text.replaceAll("\n", "\r\n");
const form = (text: string, people: number): RecogniseCase => ({ text, people, sensitive: 0 });

/** How the members of a pair are called: the name of the field and its value. */
const PAIRS = ["name value", "key value", "field value", "property value", "fieldName fieldValue", "label value", "k v", "attribute val", "id value"];
const MORE_PAIRS = ["question answer", "title content", "Name Value", "@name #text", "attributeName attributeValue"];

/** A pair list names an order number too: nobody's. */
const pairLists: readonly RecogniseCase[] = [...PAIRS, ...MORE_PAIRS].map((pair) => {
  const [name = "", value = ""] = pair.split(" ");
  const fields = [
    ["姓名", "张伟"],
    ["手机", "13800138000"],
    ["订单号", "13900139000"],
  ].map(([label, content]) => ({ [name]: label, [value]: content }));
  return { text: JSON.stringify({ fields }), people: 1, kinds: ["name", "mobile"] };
});

const columnMaps: readonly RecogniseCase[] = [
  {
    columns: { c1: "姓名", c2: "订单号", c3: "手机" },
    rows: [["张伟", "13700137000", "13800138000"] as const, ["李娜", "13600136000", "13900139000"] as const],
  },
  {
    field_labels: { c1: "Full name", c2: "Order no", c3: "Mobile" },
    rows: [["Zhang Wei", "13700137000", "13800138000"] as const, ["Li Na", "13600136000", "13900139000"] as const],
  },
].map(({ rows, ...head }) => ({
  text: JSON.stringify({ ...head, rows: rows.map(([c1, c2, c3]) => ({ c1, c2, c3 })) }),
  people: 2,
  kinds: ["name", "mobile"],
}));

const columnsById: RecogniseCase = {
  text: JSON.stringify({
    columnsById: { fldA: { name: "姓名" }, fldB: { name: "手机" } },
    rowsById: { rec1: { cells: { fldA: "张伟", fldB: "13800138000" } }, rec2: { cells: { fldA: "李娜", fldB: "13900139000" } } },
  }),
  people: 2,
  kinds: ["name", "mobile"],
};

const pairListsOfPeople: RecogniseCase = {
  text: JSON.stringify({
    inputs: [
      [
        { name: "email", value: "a1@example.com" },
        { name: "phone", value: "13800138000" },
      ],
      [
        { name: "email", value: "b2@example.com" },
        { name: "phone", value: "13900139000" },
      ],
    ],
  }),
  people: 2,
};

/** Forms as PHP, Rails, jQuery and ASP.NET write them, and what was escaped more than once or in another encoding. */
const forms: readonly RecogniseCase[] = [
  form("contacts[0][name]=张伟&contacts[0][mobile]=13800138000&contacts[1][name]=李娜&contacts[1][mobile]=13900139000", 2),
  form("contacts%5B0%5D%5Bname%5D=%E5%BC%A0%E4%BC%9F&contacts%5B0%5D%5Bmobile%5D=13800138000&contacts%5B1%5D%5Bmobile%5D=13900139000", 2),
  form("users[0].name=张伟&users[0].mobile=13800138000&users[1].name=李娜&users[1].mobile=13900139000", 2),
  form("users.0.name=张伟&users.0.mobile=13800138000&users.1.name=李娜&users.1.mobile=13900139000", 2),
  form("u[][name]=张伟&u[][mobile]=13800138000&u[][name]=李娜&u[][mobile]=13900139000", 2),
  form("name[]=张伟&name[]=李娜&mobile[]=13800138000&mobile[]=13900139000", 2),
  form("user[name]=张伟&user[phones][0]=13800138000&user[phones][1]=13900139000", 1),
  form("order[0][id]=13700137000&order[0][qty]=2&order[1][id]=13600136000&order[1][qty]=1", 0),
  form(`payload=${encodeURIComponent(PERSON)}`, 1),
  form(`data=${encodeURIComponent(encodeURIComponent(PERSON))}`, 1),
  form(`d=${encodeURIComponent(base64(PERSON))}`, 1),
  { ...form("name=%D5%C5%CE%B0&mobile=13800138000", 1), kinds: ["name", "mobile"] },
];

/** Documents inside fields. */
const enclosed: readonly RecogniseCase[] = [
  { text: nested, people: 1 },
  { text: JSON.stringify({ d: base64(PERSON) }), people: 1 },
  { text: JSON.stringify({ d: base64Url(`${PERSON}???>>>`) }), people: 1 },
  { text: JSON.stringify({ d: base64(CSV) }), people: 2 },
  { text: JSON.stringify({ d: lines(base64(`${PERSON}${" ".repeat(120)}`).replace(/(.{76})/g, "$1\n")) }), people: 1 },
  { text: base64(`${PERSON} `), people: 1 },
  { text: JSON.stringify({ d: `data:text/csv;base64,${base64(CSV)}` }), people: 2 },
  { text: JSON.stringify({ d: `data:text/csv;charset=utf-8,${encodeURIComponent(CSV)}` }), people: 2 },
  { text: JSON.stringify({ log: "\\u5f20\\u4f1f 13800138000" }), people: 1, kinds: ["name", "mobile"] },
  { text: "name=\\u5f20\\u4f1f 手机 \\u0031\\u0033\\u0038\\u0030\\u0030\\u0031\\u0033\\u0038\\u0030\\u0030\\u0030", people: 1, kinds: ["mobile"] },
  { text: JSON.stringify({ query: 'mutation { createContact(name: "张伟", phone: "13800138000") { id } }' }), people: 1 },
  { text: JSON.stringify([1, 2].map((n) => ({ query: "mutation", variables: { name: n === 1 ? "张伟" : "李娜", phone: `1${n + 7}800138000` } }))), people: 2 },
];

const parts = (...bodies: readonly string[]) => lines(`${bodies.map((body) => `--x\n${body}\n`).join("")}--x--\n`);
const field = (name: string, value: string, more = "") => `Content-Disposition: form-data; name="${name}"${more}\n\n${value}`;
const multipart: readonly RecogniseCase[] = [
  { text: parts(field("name", "张伟"), field("mobile", "13800138000")), people: 1 },
  { text: parts(field("file", CSV, '; filename="a.csv"\nContent-Type: text/csv')), people: 2 },
  { text: parts(field("file", CSV, "; filename*=UTF-8''%E5%90%8D.csv\nContent-Type: application/octet-stream")), people: 2 },
  { text: parts(field("operations", `{"variables":{"input":${PERSON}}}`, "\nContent-Type: application/json")), people: 1 },
].map((one) => ({ ...one, type: "multipart/form-data; boundary=x" }));

/** Delimited text: what sets the cells apart is found out. */
const delimited: readonly RecogniseCase[] = ["\t", ";", "|"].flatMap((delimiter) =>
  [CSV, CSV.trimEnd(), lines(CSV)].map(
    (text): RecogniseCase => ({ text: text.replaceAll(",", delimiter), file: "list.csv", people: 2, kinds: ["name", "mobile"] }),
  ),
);

const marked: readonly RecogniseCase[] = [
  { text: "<dl><dt>姓名</dt><dd>张伟</dd><dt>手机</dt><dd>13800138000</dd></dl>", people: 1, kinds: ["name", "mobile"] },
  { text: "<contact><name><![CDATA[张伟]]></name><mobile><![CDATA[13800138000]]></mobile></contact>", people: 1 },
  {
    text: '<s:Envelope xmlns:s="x"><s:Body><n:Customer><n:Name>张伟</n:Name><n:Mobile>13800138000</n:Mobile></n:Customer><n:Customer><n:Name>李娜</n:Name></n:Customer></s:Body></s:Envelope>',
    people: 2,
  },
  // Text from a PDF: radicals in the place of the characters they look like.
  { text: "联系⼈：王芳，⼿机 13700137000，⾝份证号 440305196210262971", people: 1, kinds: ["name", "mobile", "resident_id"] },
  {
    text: "姓名 订单号 手机\n张伟 13700137000 13800138000\n李娜 13600136000 13900139000\n联系人：王芳，身份证号 440305196210262971",
    people: 3,
    kinds: ["resident_id"],
  },
];

/** A list of people in one text. */
const listsInText: readonly RecogniseCase[] = [
  { text: '{"PhoneNumbers":"13800138000,13900139000","TemplateCode":"SMS_1"}', people: 2 },
  { text: '{"mobiles":"13800138000;13900139000;13700137000"}', people: 3 },
  { text: '{"emails":"a1@example.com, b2@example.com"}', people: 2 },
  { text: '{"name":"张伟","phones":"13800138000,13900139000"}', people: 1 },
  { text: '{"name":"张伟","phone":"13800138000/13900139000"}', people: 1 },
  { text: "PhoneNumbers=13800138000%2C13900139000&SignName=x", people: 2 },
];

export const containers: readonly RecogniseCase[] = [
  ...pairLists,
  pairListsOfPeople,
  ...columnMaps,
  columnsById,
  ...forms,
  ...enclosed,
  ...multipart,
  ...delimited,
  ...marked,
  ...listsInText,
];
