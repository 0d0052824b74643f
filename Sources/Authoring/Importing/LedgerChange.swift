import PortfolioModel
import Syntax

/// What an import does to a row of the ledger.
public struct LedgerChange: Sendable {
  public enum Kind: String, Sendable {
    case added, changed, removed
    /// The export does not have it any more, and the ledger keeps it.
    case missing
    /// The export has it, but could not be translated: the ledger keeps what it had.
    case kept
  }

  public let kind: Kind
  public let id: String
  /// Where it stands: in the export, or in the ledger where the export does not have it.
  public let place: Place
  public let old: Transaction?
  public let new: Transaction?
  /// What is different, as the ledger's file has it, by its columns.
  public let differences: [Difference]

  public struct Difference: Sendable {
    public let column: String
    /// Blank where nothing stood there.
    public let old: String
    public let new: String
  }

  init(_ kind: Kind, _ place: Place, from old: Transaction?, to new: Transaction?) {
    self.kind = kind
    self.place = place
    self.old = old
    self.new = new
    id = new?.id ?? old?.id ?? ""
    differences = kind == .changed ? Self.differences(old, new) : []
  }

  private static func differences(_ old: Transaction?, _ new: Transaction?) -> [Difference] {
    let (old, new) = (texts(old), texts(new))
    return FieldList<TransactionRecord>.transaction.keys.compactMap { key in
      let (before, after) = (old[key] ?? "", new[key] ?? "")
      return before == after ? nil : Difference(column: key, old: before, new: after)
    }
  }

  private static func texts(_ transaction: Transaction?) -> [String: String] {
    guard let transaction else { return [:] }
    let list = FieldList<TransactionRecord>.transaction
    let node = list.written(TransactionRecord(transaction), Writing())
    guard case .mapping(let entries) = node.content else { return [:] }
    // What is usual is not written.
    var texts = ["type": transaction.type.name]
    for entry in entries {
      if case .scalar(let text) = entry.value.content { texts[entry.key] = text }
    }
    return texts
  }
}
