import Foundation

/// Numbers and days as readers of a language write them, in the digits 0 to 9.
///
/// The country of a language, such as Tunisia's in `ar-TN`, decides on marks and names of months.
public struct ReaderFormat: Sendable {
  private let language: Language
  private let locale: Locale

  public init(_ language: Language) {
    self.language = language
    locale = Self.locale(language)
  }

  private static func locale(_ language: Language) -> Locale {
    // English as the United Nations write it: 17 May 2024.
    let code = language == .english ? "en_GB" : language.code.replacing("-", with: "_")
    return Locale(identifier: code + "@numbers=latn")
  }

  public func text(_ number: Int) -> String { number.formatted(.number.locale(locale)) }

  /// The number with all its decimals; grouped from five digits on, so that a year stays a year.
  public func text(_ quantity: Quantity) -> String {
    let whole = quantity.coefficient / Quantity.powerOfTen(quantity.scale)
    let style = Decimal.FormatStyle(locale: locale).precision(.fractionLength(quantity.scale))
      .grouping(whole.magnitude < 10_000 ? .never : .automatic)
    return decimal(quantity.plainText).formatted(style)
  }

  /// `33.33 %` with the language's decimal mark, or a fraction such as `1/3`.
  public func text(_ share: Share) -> String {
    share.text.replacing(".", with: locale.decimalSeparator ?? ".")
  }

  /// The currency's code and the amount with all its decimals: `USD 1,234.50`, `1 234,50 USD`.
  public func text(_ money: Money) -> String {
    language.base == .english
      ? money.currency.code + "\u{A0}" + amountText(money)
      : amountText(money) + "\u{A0}" + money.currency.code
  }

  /// The amount with all its decimals, without the currency.
  public func amountText(_ money: Money) -> String {
    let style = Decimal.FormatStyle(locale: locale)
      .precision(.fractionLength(money.currency.decimals))
    return decimal(money.plainText).formatted(style)
  }

  /// A percentage with one decimal.
  public func percentText(_ ratio: Ratio) -> String {
    let style = Decimal.FormatStyle.Percent(locale: locale).precision(.fractionLength(1))
    return decimal(ratio.rounded(toDecimals: 3).plainText).formatted(style)
  }

  /// `17 May 2024`.
  public func text(_ day: Day) -> String {
    if language == .arabic { return unitedNationsArabic(day) }
    let text = date(day, locale, Date.FormatStyle(date: .long, time: .omitted))
    // The first of a month is an ordinal in French.
    return language.base == .french && text.hasPrefix("1 ") ? "1er" + text.dropFirst() : text
  }

  /// A day, `May 2024` or `2024`: as precise as the date is.
  public func text(_ date: PartialDate) -> String {
    if let day = date.exact { return text(day) }
    guard date.month != nil else { return String(date.year) }
    return monthText(of: date.lastDay)
  }

  private func monthText(of day: Day) -> String {
    if language == .arabic { return unitedNationsArabic(day, showsDay: false) }
    return date(day, locale, Date.FormatStyle().month(.wide).year())
  }

  /// Arabic of no country has both names of a month, as the United Nations write: the one of the
  /// Levant and the one of Egypt.
  private func unitedNationsArabic(_ day: Day, showsDay: Bool = true) -> String {
    let name = Date.FormatStyle().month(.wide)
    let months = ["ar_LB", "ar_EG"].map { date(day, Locale(identifier: $0), name) }
    let year = date(day, locale, Date.FormatStyle().year())
    let month = "\(months.joined(separator: "/")) \(year)"
    return showsDay ? "\(day.day) \(month)" : month
  }

  private func date(_ day: Day, _ locale: Locale, _ style: Date.FormatStyle) -> String {
    var style = style.locale(locale)
    style.timeZone = .gmt
    return Date(timeIntervalSince1970: Double(day.daysSince1970) * 86_400).formatted(style)
  }

  private func decimal(_ plainText: String) -> Decimal {
    Decimal(string: plainText, locale: Locale(identifier: "en_US_POSIX")) ?? .nan
  }
}
