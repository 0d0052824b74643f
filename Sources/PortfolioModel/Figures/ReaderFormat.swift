import Foundation

/// Numbers and days as readers of a language write them.
public struct ReaderFormat: Sendable {
  private let locale: Locale

  public init(_ language: Language) {
    // English as the United Nations write it: 17 May 2024.
    locale = Locale(identifier: language == .english ? "en_GB" : language.code)
  }

  public func text(_ number: Int) -> String { number.formatted(.number.locale(locale)) }

  /// The number with all its decimals; grouped from five digits on, so that a year stays a year.
  public func text(_ quantity: Quantity) -> String {
    let whole = quantity.coefficient / Quantity.powerOfTen(quantity.scale)
    let style = Decimal.FormatStyle(locale: locale).precision(.fractionLength(quantity.scale))
      .grouping(whole.magnitude < 10_000 ? .never : .automatic)
    return decimal(quantity.plainText).formatted(style)
  }

  /// The currency's code and the amount with all its decimals: `USD 1,234.50`.
  public func text(_ money: Money) -> String {
    money.currency.code + "\u{A0}" + amountText(money)
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
    var style = Date.FormatStyle(date: .long, time: .omitted, locale: locale)
    style.timeZone = .gmt
    return Date(timeIntervalSince1970: Double(day.daysSince1970) * 86_400).formatted(style)
  }

  private func decimal(_ plainText: String) -> Decimal {
    Decimal(string: plainText, locale: Locale(identifier: "en_US_POSIX")) ?? .nan
  }
}
