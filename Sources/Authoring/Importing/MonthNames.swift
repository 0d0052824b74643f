import Foundation
import PortfolioModel

/// The months by their names, long and short, in the languages of finance systems we have met.
enum MonthNames {
  static let languages = ["en", "fr", "es", "ar", "de", "pt", "it"]

  /// Folded names without their points, with the number of the month.
  static let number: [String: Int] = languages.reduce(into: [:]) { numbers, language in
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = Locale(identifier: language)
    let lists = [
      calendar.monthSymbols, calendar.shortMonthSymbols, calendar.standaloneMonthSymbols,
      calendar.shortStandaloneMonthSymbols,
    ]
    for list in lists {
      for (index, name) in list.enumerated() {
        numbers[name.filter(\.isLetter).folded] = index + 1
      }
    }
  }
}
