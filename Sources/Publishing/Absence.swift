import DocumentModel

/// Why there is no figure, by the stable English name that pages and data files give it.
enum Absence: String, CaseIterable, Encodable {
  case notStated = "not_stated"
  case notApplicable = "not_applicable"
  case notDue = "not_due"
  case withheld
}

extension Value {
  /// Why there is no figure; `nil` where there is one, or nothing to say.
  var absence: Absence? {
    switch self {
    case .notStated: .notStated
    case .notApplicable: .notApplicable
    case .notDue: .notDue
    case .withheld: .withheld
    default: nil
    }
  }
}
