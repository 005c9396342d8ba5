/** Invented people for the main job. Names of the address domain are reserved (RFC 2606); numbers are counted up from a serial, not anybody's. */
export interface InventedPerson {
  readonly 姓名: string;
  readonly 手机号: string;
  readonly 邮箱: string;
  readonly 银行卡号: string;
}

const NAMES = ["赵示例", "钱示例", "孙示例", "李示例", "周示例"] as const;

/** The last digit that makes a card number pass its check (ISO/IEC 7812-1, Luhn). */
function luhnDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((added, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return added + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** Five people; another `serial` (0 … 99,999) gives five others. */
export function inventedPeople(serial: number): InventedPerson[] {
  return NAMES.map((name, index) => {
    const number = String((serial * NAMES.length + index) % 1_000_000).padStart(6, "0");
    const card = `622202${number}00${String(index).padStart(4, "0")}`;
    return { 姓名: name, 手机号: `13900${number}`, 邮箱: `person-${number}@example.cn`, 银行卡号: `${card}${luhnDigit(card)}` };
  });
}
