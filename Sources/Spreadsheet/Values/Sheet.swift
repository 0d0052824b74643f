/// One sheet of a workbook; rows and columns count from zero.
public struct Sheet: Hashable, Sendable {
  /// Unique in the workbook and legal in Excel: see ``SheetName``.
  public var name: String
  /// The cells, row by row; they grow as cells are set.
  public private(set) var rows: [[Cell?]] = []
  /// Cells set where Excel has none: writing refuses the first of them.
  private(set) var strays: [Address] = []
  /// Heights in points, by row.
  public var rowHeights: [Int: Double] = [:]
  public var columns: [Int: ColumnLayout] = [:]
  /// Ranges shown as one cell; content and style are those of the first cell.
  public var merges: [CellRange] = []
  public var tables: [Table] = []
  public var dataBars: [DataBar] = []
  public var wordColours: [WordColour] = []
  public var colourScales: [ColourScale] = []
  /// Drawn over the cells, the later over the earlier.
  public var charts: [Chart] = []
  /// Filter buttons on a range that is no table, headings included.
  public var autofilter: CellRange?
  public var freeze = Freeze()
  public var page = PageSetup()
  public var isRightToLeft = false
  public var tabColour: Colour?
  public var hidesGridlines = false
  /// In percent, 10 to 400.
  public var zoom = 100
  /// Shown when the workbook opens; the first such sheet wins, else the first of all.
  public var isActive = false

  public init(_ name: String) {
    self.name = name
  }

  /// How many rows and columns stay in view while the rest scrolls.
  public struct Freeze: Hashable, Sendable {
    public var rows: Int
    public var columns: Int

    public init(rows: Int = 0, columns: Int = 0) {
      self.rows = rows
      self.columns = columns
    }
  }
}

extension Sheet {
  public subscript(row: Int, column: Int) -> Cell? {
    get {
      guard rows.indices.contains(row), rows[row].indices.contains(column) else { return nil }
      return rows[row][column]
    }
    set {
      guard Address(row: row, column: column).isInSheet else {
        strays.append(Address(row: row, column: column))
        return
      }
      grow(toRow: row, column: column)
      rows[row][column] = newValue
    }
  }

  public subscript(address: Address) -> Cell? {
    get { self[address.row, address.column] }
    set { self[address.row, address.column] = newValue }
  }

  private mutating func grow(toRow row: Int, column: Int) {
    while rows.count <= row { rows.append([]) }
    let missing = column + 1 - rows[row].count
    if missing > 0 { rows[row].append(contentsOf: repeatElement(nil, count: missing)) }
  }
}
